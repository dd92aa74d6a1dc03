package fi.verkosto.coordination.indicatorvalue;

import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static fi.verkosto.coordination.PlayedIndicator.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.MeasuringProgramme;
import fi.verkosto.coordination.PlayedIndicator;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is missing is told to the lead of a network once a day, in one mail. */
@QuarkusTest
@WithPostgresAndKafka
class DailySummaryTest {

    private static final String TYPE = "fi.verkosto.network.mail-requested.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    @Inject
    ChaseJob job;

    private MeasuringProgramme programme;

    @BeforeEach
    void beginAProgramme() {
        programme = new MeasuringProgramme(kafka, identifiers, database, clock);
        PlayedIndicator.inUse(TREDU, programme.id(), "TRAINED", PLAIN);
        PlayedIndicator.inUse(TREDU, programme.id(), "MENTORED", PLAIN);
    }

    @AfterEach
    void letTimeBe() {
        clock.reset();
    }

    @Test
    void waitsForTheMorningAndHasEverythingOnce() {
        isAt("2019-03-14T22:30:00Z");
        job.chase();
        assertThat(waiting()).isEqualTo(4);
        isAt("2019-03-15T04:59:00Z");
        assertThat(summaries()).isEmpty();

        isAt("2019-03-15T05:00:01Z");

        await().atMost(PATIENCE).until(() -> waiting() == 0);
        List<JsonPath> sent = summaries();
        assertThat(sent)
                .extracting(mail -> mail.getList("organisations").toString())
                .containsExactlyInAnyOrder("[0502454-6]", "[0992445-3]");
        assertThat(sent).allSatisfy(mail -> {
            assertThat(mail.getString("template")).isEqualTo("network-digest");
            assertThat(mail.getString("values.fi.day.day")).isEqualTo("2019-03-15");
            assertThat(mail.getString("values.fi.entries").lines())
                    .hasSize(2)
                    .allMatch(line -> line.startsWith("- Arvo puuttuu: ")
                            && line.endsWith(", 2019-02. Viimeinen ilmoituspäivä oli 14.3.2019."));
            assertThat(mail.getString("values.en.entries")).contains("was 14 March 2019.");
        });

        // Looked for again, and another day: the same values are told no more.
        isAt("2019-03-16T05:00:01Z");
        job.chase();
        assertThat(waiting()).isZero();
        assertThat(summaries()).hasSize(2);
    }

    @Test
    void isNotSentToANetworkThatHasEndedMeanwhile() {
        isAt("2019-03-14T22:30:00Z");
        job.chase();
        database.change(
                "update network set state = 'DISCONTINUED', discontinued_at = now() where id = ?::uuid",
                programme.networkOf(OMNIA).toString());

        isAt("2019-03-15T05:00:01Z");

        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(summaries())
                .extracting(mail -> mail.getList("organisations").toString())
                .containsExactly("[0992445-3]");
    }

    private void isAt(String moment) {
        clock.moveTo(Instant.parse(moment));
    }

    private long waiting() {
        return database.noticesOf(programme.id());
    }

    private List<JsonPath> summaries() {
        return database.mailed(programme.call().id()).stream()
                .peek(data -> EventContract.validate(TYPE, data))
                .map(JsonPath::from)
                .toList();
    }
}
