package fi.verkosto.testkit;

import fi.verkosto.checks.CompiledPaths;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Compiles what tests look up in JSON bodies once each, where Quarkus has loaded REST Assured: see {@link CompiledPaths}. */
public final class KeptPaths implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        CompiledPaths.keep();
    }
}
