package fi.verkosto.notification;

import fi.verkosto.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.checkService("fi.verkosto.notification");
    }
}
