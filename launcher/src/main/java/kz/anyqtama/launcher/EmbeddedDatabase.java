package kz.anyqtama.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * A PostgreSQL 17 of the run's own, on the loopback interface and a free port, every user with a password.
 * It has the same two users as production: the owner, who migrates, and the application's, a member of
 * {@code anyqtama_app} who owns nothing.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "anyqtama";
    private static final String OWNER = "anyqtama_owner";
    private static final String APPLICATION = "anyqtama";
    private static final String MAJOR_VERSION = "17";

    private final EmbeddedPostgres postgres;
    private final Passwords passwords;
    private final OrphanGuard guard;

    /** The database kept in the folder, made at the first use. */
    public static EmbeddedDatabase keptIn(DataFolder folder) {
        Path data = folder.file("database");
        Path log = folder.file("database.log");
        try {
            requireSound(data, folder.file("passwords.properties"));
            stopLeftover(data);
            return new EmbeddedDatabase(data, true, Passwords.keptIn(folder.file("passwords.properties")), log, folder.file("postgresql"));
        } catch (IOException | IllegalStateException | SQLException e) {
            throw new LaunchFailure("The database in " + data + " does not start: see " + log
                    + ". To begin with empty data, move " + folder.path() + " away.", e);
        }
    }

    /** An empty database that is gone when it is closed or the virtual machine ends. */
    public static EmbeddedDatabase temporary() {
        try {
            Path folder = Files.createTempDirectory("anyqtama-test-");
            Path binaries = Path.of(System.getProperty("java.io.tmpdir"), "anyqtama-postgresql-" + System.getProperty("user.name"));
            EmbeddedDatabase made = new EmbeddedDatabase(folder.resolve("database"), false, Passwords.random(), folder.resolve("database.log"), binaries);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                made.close();
                Folders.delete(folder);
            }, "database-closer"));
            return made;
        } catch (IOException | IllegalStateException | SQLException e) {
            throw new LaunchFailure("The temporary database does not start: " + e, e);
        }
    }

    private EmbeddedDatabase(Path data, boolean kept, Passwords passwords, Path log, Path binaries) throws IOException, SQLException {
        this.passwords = passwords;
        Path superuserPassword = data.resolveSibling("superuser.tmp");
        Files.deleteIfExists(superuserPassword);
        Passwords.createPrivate(superuserPassword);
        Files.writeString(superuserPassword, passwords.superuser());
        ProcessBuilder.Redirect output = ProcessBuilder.Redirect.appendTo(log.toFile());
        try {
            postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(!kept)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    // Handed to initdb as they are: no moment at which anybody on this machine gets in without a password.
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", superuserPassword.toString())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setConnectConfig("password", passwords.superuser())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", kept ? "on" : "off")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "64MB")
                    .setOutputRedirector(output)
                    .setErrorRedirector(output)
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .start();
        } finally {
            Files.deleteIfExists(superuserPassword);
        }
        guard = new OrphanGuard(postmaster(data).orElseThrow().pid(), "INT");
        prepare();
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME;
    }

    /** What the application must know of this database, as environment variables. */
    public Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("ANYQTAMA_DB_URL", url());
        environment.put("ANYQTAMA_DB_USER", APPLICATION);
        environment.put("ANYQTAMA_DB_PASSWORD", passwords.application());
        environment.put("ANYQTAMA_DB_OWNER_USER", OWNER);
        environment.put("ANYQTAMA_DB_OWNER_PASSWORD", passwords.owner());
        environment.put("ANYQTAMA_DEMO", "true");
        environment.put("ANYQTAMA_DEMO_TOKEN", passwords.token());
        environment.put("ANYQTAMA_DEMO_PASSWORD", DemoAccounts.PASSWORD);
        return environment;
    }

    /** The same as system properties, for a server that takes no environment of its own. */
    public Properties properties() {
        Properties properties = new Properties();
        environment().forEach((name, value) -> properties.setProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        return properties;
    }

    /** As the application connects. */
    public DataSource asApplication() {
        return postgres.getDatabase(APPLICATION, NAME, Map.of("password", passwords.application()));
    }

    /** As the schema's owner connects. */
    public DataSource asOwner() {
        return postgres.getDatabase(OWNER, NAME, Map.of("password", passwords.owner()));
    }

    @Override
    public void close() {
        try {
            postgres.close();
            guard.close();
        } catch (IOException e) {
            throw new IllegalStateException("The database could not be stopped", e);
        }
    }

    private void prepare() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            if (statement.executeQuery("select from pg_database where datname = '" + NAME + "'").next()) {
                return;
            }
            for (String sql : List.of(
                    "create role anyqtama_app nologin",
                    "create role " + OWNER + " login password '" + passwords.owner() + "'",
                    "create role " + APPLICATION + " login password '" + passwords.application() + "' in role anyqtama_app",
                    "create database " + NAME + " owner " + OWNER,
                    "revoke connect, temporary on database " + NAME + " from public",
                    "grant connect on database " + NAME + " to anyqtama_app",
                    "alter database " + NAME + " set anyqtama.embedded = '" + passwords.token() + "'")) {
                statement.execute(sql);
            }
        }
    }

    private static void requireSound(Path data, Path passwords) throws IOException {
        if (!Files.exists(data)) {
            Files.deleteIfExists(passwords);
            return;
        }
        Path version = data.resolve("PG_VERSION");
        if (!Files.exists(version) || !Files.exists(passwords) || !Files.exists(data.resolve("postgresql.conf"))) {
            throw new LaunchFailure("The data folder is broken: " + data + " is no database. To begin with empty data, move "
                    + data.getParent() + " away.");
        }
        if (!Files.readString(version).strip().equals(MAJOR_VERSION)) {
            throw new LaunchFailure("The database in " + data + " was made by PostgreSQL " + Files.readString(version).strip()
                    + ", this is " + MAJOR_VERSION + ". To begin with empty data, move " + data.getParent() + " away.");
        }
    }

    /** A run that was killed can leave its server behind; the folder's lock says that the run itself is gone. */
    private static void stopLeftover(Path data) throws IOException {
        Optional<ProcessHandle> leftover = postmaster(data);
        if (leftover.isPresent()) {
            new ProcessBuilder("kill", "-INT", Long.toString(leftover.get().pid())).start();
            try {
                leftover.get().onExit().get(20, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                throw new LaunchFailure("The database server of an earlier run, process " + leftover.get().pid()
                        + ", does not stop: stop it first", e);
            }
        }
    }

    private static Optional<ProcessHandle> postmaster(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        return ProcessHandle.of(pid).filter(p -> p.info().command().orElse("").endsWith("postgres"));
    }
}
