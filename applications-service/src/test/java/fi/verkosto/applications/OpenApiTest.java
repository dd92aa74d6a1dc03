package fi.verkosto.applications;

import fi.verkosto.testkit.OpenApiContract;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A Quarkus test, since building the application writes the description that is compared. */
@QuarkusTest
@WithPostgresAndKafka
class OpenApiTest {

    @Test
    void isTheCommittedOne() {
        OpenApiContract.check();
    }
}
