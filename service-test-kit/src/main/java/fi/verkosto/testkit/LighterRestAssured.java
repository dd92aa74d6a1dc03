package fi.verkosto.testkit;

import fi.verkosto.checks.CompiledPaths;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** What REST Assured does anew for each request and for each look at a body is done once, where Quarkus has loaded it. */
public final class LighterRestAssured implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        CompiledPaths.keep();
        RestAssured.config = PlainClients.in(RestAssured.config());
    }
}
