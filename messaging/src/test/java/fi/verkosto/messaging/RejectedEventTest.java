package fi.verkosto.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RejectedEventTest {

    @Test
    void tellsWhatIsWrongWithTheEvent() {
        assertThat(new RejectedEvent(new MalformedEvent("The data are missing")))
                .hasMessage("MalformedEvent: The data are missing");
    }

    @Test
    void tellsTheCauseAndNotWhatPassedItOn() {
        RuntimeException commit =
                new IllegalStateException("Could not commit transaction", new SQLException("value too long"));

        assertThat(new RejectedEvent(commit)).hasMessage("SQLException: value too long");
    }

    @Test
    void fitsIntoAHeaderHoweverManyFaultsTheEventHas() {
        MalformedEvent faults = new MalformedEvent("members[7].name must not be blank, ".repeat(100_000));

        RejectedEvent rejected = new RejectedEvent(faults);

        assertThat(rejected.getMessage())
                .startsWith("MalformedEvent: members[7]")
                .hasSizeLessThan(2_100);
        assertThat(rejected).hasNoCause();
    }
}
