package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.receipts.Receipt;
import fi.verkosto.receipts.SignedReceipt;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The deadline as callers meet it: by when they reached the gateway. */
@OnSystemStack
class DeadlineIT {
    private final SystemStack stack;

    DeadlineIT(SystemStack stack) {
        this.stack = stack;
    }

    /** 16:15 in Helsinki, on both sides of both changes of the clocks. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2018-03-23T14:15:00Z", "2018-03-26T13:15:00Z", "2018-10-26T13:15:00Z", "2018-10-29T14:15:00Z"})
    void endsAtTheSameWallTimeInSummerAndWinter(String closes) {
        Deadline deadline = Deadline.at(stack, Instant.parse(closes));

        deadline.moveClock(Duration.ofSeconds(20));
        Answer inTime = deadline.submission().expect(201);
        deadline.moveClock(Duration.ZERO);
        Answer late = deadline.submission().ifMatch(inTime.etag()).expect(409);

        assertThat(Instant.parse(inTime.json().path("submittedAt").asText())).isBefore(deadline.closes());
        assertThat(late.json().path("type").asText()).endsWith("/call-not-open");
        assertThat(late.json().path("phase").asText()).isEqualTo("CLOSED");
        assertThat(late.json().path("closesAt").asText()).isEqualTo(closes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018-03-23T14:15:00Z", "2018-03-26T13:15:00Z", "2018-10-26T13:15:00Z", "2018-10-29T14:15:00Z"})
    void beginsAndEndsToTheMillisecond(String closes) {
        Deadline deadline = Deadline.at(stack, Instant.parse(closes));
        StampingGateway gateway = new StampingGateway(stack);
        Instant opens = deadline.closes().minus(Deadline.OPEN_FOR);
        ObjectNode start = Json.object().put("callId", deadline.call()).put("strand", "REGIONAL_NETWORK");

        gateway.post("osao", "/v1/applications", opens).json(start).expect(201);
        Answer early = gateway.post("osao", "/v1/applications", opens.minusMillis(1))
                .json(start)
                .expect(409);
        deadline.moveClock(Duration.ZERO);
        String submissions = "/v1/applications/" + deadline.application() + "/submissions";
        Answer late = gateway.post(deadline.user(), submissions, deadline.closes())
                .ifMatch(deadline.etag())
                .expect(409);
        Answer inTime = gateway.post(
                        deadline.user(), submissions, deadline.closes().minusMillis(1))
                .ifMatch(deadline.etag())
                .expect(201);

        assertThat(early.json().path("phase").asText()).isEqualTo("UPCOMING");
        assertThat(late.json().path("phase").asText()).isEqualTo("CLOSED");
        assertThat(inTime.json().path("submittedAt").asText())
                .isEqualTo(deadline.closes().minusMillis(1).toString());
    }

    @Test
    void acceptsWhatReachedTheGatewayInTimeAndWasServedLate() throws SQLException {
        Deadline deadline = Deadline.at(stack, Instant.parse("2018-11-21T14:15:00Z"));
        CompletableFuture<Answer> waiting;
        try (Connection database = deadline.database();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            // Whatever is to be created waits here, before anything of it is decided.
            statement.execute("lock table idempotency_key in access exclusive mode");
            deadline.moveClock(Duration.ofSeconds(4));
            waiting = CompletableFuture.supplyAsync(() -> deadline.submission().send());
            await("the deadline to pass")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> stack.clocks().read().get("applications").isAfter(deadline.closes()));
            assertThat(waiting).isNotDone();
            database.rollback();
        }

        Answer served = waiting.join();

        assertThat(served.status()).as(served.text()).isEqualTo(201);
        Receipt receipt =
                SignedReceipt.claimed(served.json().path("receipt").asText()).orElseThrow();
        assertThat(receipt.arrivedAt()).isBefore(deadline.closes());
        assertThat(receipt.issuedAt()).isAfterOrEqualTo(deadline.closes());
    }

    @Test
    void letsNobodyElseSayWhenTheyCame() {
        Deadline deadline = Deadline.at(stack, Instant.parse("2018-11-21T14:15:00Z"));
        deadline.moveClock(Duration.ZERO);
        String inTime = deadline.closes().minusMillis(1).toString();

        deadline.submission().header("X-Verkosto-Received", inTime).expect(409);
        deadline.submission()
                .header("x-verkosto-received", inTime + " c2lnbmF0dXJl")
                .expect(409);
    }
}
