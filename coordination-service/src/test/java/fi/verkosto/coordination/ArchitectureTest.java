package fi.verkosto.coordination;

import fi.verkosto.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.checkService("fi.verkosto.coordination");
    }
}
