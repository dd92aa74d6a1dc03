package fi.verkosto.coordination;

import fi.verkosto.testkit.RequestLimits;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class RequestLimitsTest {

    @Test
    void keepsTheLimitsThatItsDescriptionSets() {
        RequestLimits.by("somebody", "0502454-6")
                .with("objectToTransferAgreement", "number", () -> "1")
                .with("reportMilestone", "milestone", () -> "1")
                .with("reopenIndicatorPeriod", "period", () -> "2019-03")
                .with("reportIndicatorValue", "period", () -> "2019-03")
                .with("withdrawPublishedAnswer", "number", () -> "1")
                .check();
    }
}
