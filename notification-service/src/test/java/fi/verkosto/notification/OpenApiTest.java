package fi.verkosto.notification;

import fi.verkosto.testkit.OpenApiContract;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class OpenApiTest {

    @Test
    void isTheOneThatIsCommitted() {
        OpenApiContract.check();
    }
}
