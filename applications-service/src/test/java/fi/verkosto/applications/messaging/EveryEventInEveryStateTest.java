package fi.verkosto.applications.messaging;

import static fi.verkosto.applications.Api.OFFICER;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.state;
import static fi.verkosto.applications.Api.submittedTo;
import static fi.verkosto.testkit.KafkaTopic.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.verkosto.applications.InboxRows;
import fi.verkosto.applications.NewsOfOthers;
import fi.verkosto.applications.application.ApplicationState;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.OfficersOnly;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever review and coordination tell of an application, in whatever state it is. */
@QuarkusTest
@WithPostgresAndKafka
class EveryEventInEveryStateTest {

    private static final String GRADIA = "0208201-1";
    private static final String ELIGIBILITY = "fi.verkosto.review.eligibility-decided.v1";
    private static final String DECISION = "fi.verkosto.decision.notified.v1";
    private static final String DECLINED = "fi.verkosto.network.declined.v1";
    private static final String ACCEPTED = "fi.verkosto.network.accepted.v1";
    private static final String FAULT = "FAULT";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BusinessClock clock;
    private final InboxRows inbox;
    KafkaTopic topics;

    EveryEventInEveryStateTest(BusinessClock clock, InboxRows inbox) {
        this.clock = clock;
        this.inbox = inbox;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    static Stream<Arguments> everything() {
        return Stream.of(ApplicationState.values())
                // With a supplement of its own, which no statement can bring about.
                .filter(state -> state != ApplicationState.SUPPLEMENT_REQUESTED)
                .flatMap(state -> Stream.of(
                        Arguments.of(state, ELIGIBILITY, outcome(state, "eligibility-after-withdrawal")),
                        Arguments.of(state, DECISION, outcome(state, "decision-after-withdrawal")),
                        Arguments.of(
                                state,
                                DECLINED,
                                state == ApplicationState.REJECTED
                                        ? FAULT
                                        : outcome(state, "declined-after-withdrawal")),
                        Arguments.of(
                                state,
                                ACCEPTED,
                                state == ApplicationState.REJECTED
                                        ? FAULT
                                        : outcome(state, "accepted-after-withdrawal"))));
    }

    private static String outcome(ApplicationState state, String late) {
        return switch (state) {
            case SUBMITTED, SUPPLEMENT_REQUESTED, UNDER_REVIEW, AWARDED, REJECTED, DECLINED -> "TAKEN";
            case WITHDRAWN -> late;
            case DRAFT, EXPIRED -> FAULT;
        };
    }

    @ParameterizedTest
    @MethodSource("everything")
    void isTakenOrNotedOrAFault(ApplicationState state, String type, String outcome) {
        String application = submittedTo(publishedCall(), GRADIA);
        inbox.bring(application, state.name());

        String event = tell(type, application, 1);

        await().atMost(PATIENCE).until(() -> inbox.outcomeOf(event).orElseGet(() -> faultOf(event)), outcome::equals);
    }

    @Test
    void takesARefusalThatOvertakesItsAward() {
        String application = submittedTo(publishedCall(), GRADIA);
        String refusal = tell(DECLINED, application, 1);
        await().atMost(PATIENCE).until(() -> inbox.outcomeOf(refusal).isPresent());

        tell(DECISION, application, 1);

        await().atMost(PATIENCE).until(() -> state(GRADIA, application).equals("DECLINED"));
    }

    @Test
    void neverGoesBackToAnEarlierDecision() {
        String application = submittedTo(publishedCall(), GRADIA);
        String second = tell(DECISION, application, 2);
        await().atMost(PATIENCE).until(() -> inbox.outcomeOf(second).isPresent());

        String first = topics.send("verkosto.review", DECISION, application, rejected(application, 1));

        await().atMost(PATIENCE).until(() -> inbox.outcomeOf(first).isPresent());
        assertThat(inbox.outcomeOf(first)).contains("TAKEN");
        assertThat(state(GRADIA, application)).isEqualTo("AWARDED");
    }

    @Test
    void putsAsideADecisionWhoseOutcomeNobodyKnows() {
        String application = submittedTo(publishedCall(), GRADIA);

        String event = topics.send(
                "verkosto.review",
                DECISION,
                application,
                rejected(application, 1).replace("REJECTED", "POSTPONED"));

        await().atMost(PATIENCE).until(() -> faultOf(event).equals(FAULT));
        assertThat(state(GRADIA, application)).isEqualTo("SUBMITTED");
    }

    @Test
    void showsTheOfficersOfTheCallWhatCameTooLate() {
        String call = publishedCall();
        String application = submittedTo(call, GRADIA);
        inbox.bring(application, "WITHDRAWN");
        String event = tell(DECISION, application, 1);
        await().atMost(PATIENCE).until(() -> inbox.outcomeOf(event).isPresent());

        officer()
                .get("/v1/application-notes/{call}", call)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].eventId", equalTo(event))
                .body("items[0].applicationId", equalTo(application))
                .body("items[0].reason", equalTo("decision-after-withdrawal"))
                .body(
                        "items[0].text",
                        equalTo("The application was decided when the applicant had already withdrawn it."
                                + " The applicant was not told."));
        OfficersOnly.check("/v1/application-notes/" + call, OFFICER, "evaluator-1");
    }

    private String tell(String type, String application, int revision) {
        return switch (type) {
            case DECISION -> topics.send("verkosto.review", type, application, awarded(application, revision));
            case ELIGIBILITY -> topics.send("verkosto.review", type, application, NewsOfOthers.eligible(application));
            case ACCEPTED ->
                topics.send("verkosto.coordination", type, application, NewsOfOthers.accepted(application));
            default -> topics.send("verkosto.coordination", type, application, NewsOfOthers.declined(application));
        };
    }

    private String faultOf(String event) {
        return topics.read("verkosto.applications.dead-letters").stream()
                        .anyMatch(letter -> event.equals(header(letter.headers(), "ce_id")))
                ? FAULT
                : "";
    }

    private static String awarded(String application, int revision) {
        return """
                {"applicationId": "%s", "revision": %d,
                 "decisionId": "0168f1c8-7e10-7c36-9c25-1d6f0b1f3a91", "notifiedAt": "2019-01-21T08:00:00Z",
                 "outcome": "AWARDED",
                 "awarded": {"amount": "575000.00", "currency": "EUR"},
                 "reasons": {"fi": "syyt", "sv": "skäl", "en": "reasons"}}""".formatted(application, revision);
    }

    private static String rejected(String application, int revision) {
        return """
                {"applicationId": "%s", "revision": %d,
                 "decisionId": "0168f1c8-7e10-7c36-9c25-1d6f0b1f3a91", "notifiedAt": "2019-01-21T08:00:00Z",
                 "outcome": "REJECTED",
                 "reasons": {"fi": "syyt", "sv": "skäl", "en": "reasons"}}""".formatted(application, revision);
    }
}
