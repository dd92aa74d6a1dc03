package fi.verkosto.testkit;

import fi.verkosto.checks.AnswerContract;
import fi.verkosto.checks.AnswerFilter;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Holds every answer that a test of a service gets through REST Assured against the description that its code makes. Quarkus
 * finds it by itself ({@code META-INF/services}): no test can forget it.
 */
public final class AnswersAsDescribed implements QuarkusTestBeforeEachCallback {

    /** Operations of the module, one a line, whose description is still untrue: to become shorter, and to be deleted. */
    private static final Path UNTRUE = Path.of("src/test/resources/untrue-descriptions.txt");

    private static final AnswerFilter FILTER =
            new AnswerFilter(AnswerContract.of(Path.of("target/openapi/openapi.yaml")), untrue());

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (!RestAssured.filters().contains(FILTER)) {
            RestAssured.filters(FILTER);
        }
    }

    private static Set<String> untrue() {
        try {
            return Files.exists(UNTRUE) ? Set.copyOf(Files.readAllLines(UNTRUE)) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
