package fi.verkosto.coordination;

import fi.verkosto.testkit.OpenApiContract;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class OpenApiTest {

    @Test
    void commitsTheDescriptionThatTheCodeMakes() {
        OpenApiContract.check();
    }
}
