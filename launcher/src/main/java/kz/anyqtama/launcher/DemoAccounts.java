package kz.anyqtama.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The accounts of the embedded run, from the list that the application opens them from. */
final class DemoAccounts {

    /** Known to everybody, and good for nothing but a database that a run made for itself. */
    static final String PASSWORD = "demo-2026";

    private DemoAccounts() {
    }

    static void print(PrintStream out) {
        out.println("Demo accounts, password of each: " + PASSWORD);
        for (String[] account : read()) {
            out.printf("  %-18s %-21s %-10s %s%n", (Object[]) account);
        }
    }

    /** Login, role, body (empty where the role needs none) and name. */
    static List<String[]> read() {
        try (InputStream in = Objects.requireNonNull(DemoAccounts.class.getResourceAsStream("/demo/accounts.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(";")).toList();
        } catch (IOException e) {
            throw new LaunchFailure("The demo accounts cannot be read: " + e, e);
        }
    }
}
