package fi.verkosto.testkit;

import fi.verkosto.checks.AnswerContract;
import fi.verkosto.checks.AnswerFilter;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.nio.file.Path;

/**
 * Holds every answer that a test of a service gets through REST Assured against the description that its code makes. Quarkus
 * finds it by itself ({@code META-INF/services}): no test can forget it.
 */
public final class AnswersAsDescribed implements QuarkusTestBeforeEachCallback {

    private static final AnswerFilter FILTER =
            new AnswerFilter(AnswerContract.of(Path.of("target/openapi/openapi.yaml")));

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (!RestAssured.filters().contains(FILTER)) {
            RestAssured.filters(FILTER);
        }
    }
}
