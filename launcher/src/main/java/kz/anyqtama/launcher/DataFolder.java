package kz.anyqtama.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that keeps the embedded run's data between runs. Its owner alone may read it, one run at a time uses it. */
public final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    /** @throws LaunchFailure if it cannot be used or another run uses it */
    public DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.folder);
            Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwx------"));
            channel = FileChannel.open(this.folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (IOException | UnsupportedOperationException e) {
            throw new LaunchFailure("The data folder " + this.folder + " cannot be used: " + e, e);
        }
        if (lock == null) {
            throw new LaunchFailure("Another run uses the data folder " + this.folder
                    + ": stop it first, or name another folder by -Danyqtama.data=...");
        }
    }

    public Path path() {
        return folder;
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
