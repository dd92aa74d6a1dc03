package fi.verkosto.testkit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The libraries stand before this module in the build, so that their shape is checked here. */
class LibrariesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fi.verkosto.api",
                "fi.verkosto.audit",
                "fi.verkosto.clock",
                "fi.verkosto.messaging",
                "fi.verkosto.receipts",
                "fi.verkosto.tokens"
            })
    void keepTheShapeOfAModule(String root) {
        ArchitectureRules.checkModule(root);
    }
}
