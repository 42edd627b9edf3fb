package kz.anyqtama.web.story;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** When a story fails: keeps everybody's page, and tells their addresses. */
final class WhereTheyStood implements TestExecutionExceptionHandler {

    private static final Path FOLDER = Path.of("target", "story-failures");

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        Cast.everybody().forEach((login, person) -> {
            System.err.println(test.getDisplayName() + ": " + login + " at " + person.page().url() + " " + person.watch().faults());
            person.keep(FOLDER.resolve(test.getRequiredTestClass().getSimpleName() + "-" + login + ".png"));
        });
        throw failure;
    }
}
