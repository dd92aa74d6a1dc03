package fi.verkosto.applications.outcome;

import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.state;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.applications.Mails;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.applications.application.NewRuling;
import fi.verkosto.applications.outcome.GrantAnswer.Kind;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions and answers come on two topics, so in any order: what becomes of an application is always the same. */
@QuarkusTest
@WithPostgresAndKafka
class OrdersOfNewsTest {

    private static final String GRADIA = "0208201-1";
    private static final String CONTACT = " contact@gradia.example";
    private static final UUID FIRST = UUID.fromString("0168f1c8-7e10-7c36-9c25-000000000001");
    private static final UUID SECOND = UUID.fromString("0168f1c8-7e10-7c36-9c25-000000000002");
    private static final Instant DECIDED = Instant.parse("2019-01-21T08:00:00Z");
    private static final Instant ANSWERED = Instant.parse("2019-01-24T08:00:00Z");
    private static final Instant DECIDED_ANEW = Instant.parse("2019-02-21T08:00:00Z");
    private static final Instant ANSWERED_ANEW = Instant.parse("2019-02-24T08:00:00Z");

    private final BusinessClock clock;
    private final OutboxRows outbox;
    private final FollowReview followReview;
    private final RecordAnswer recordAnswer;

    private UUID application;

    OrdersOfNewsTest(BusinessClock clock, OutboxRows outbox, FollowReview followReview, RecordAnswer recordAnswer) {
        this.clock = clock;
        this.outbox = outbox;
        this.followReview = followReview;
        this.recordAnswer = recordAnswer;
    }

    @BeforeEach
    void anApplication() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        application = UUID.fromString(submittedTo(publishedCall(), GRADIA));
    }

    /** What is heard of: two decisions, and an answer to each where there is one. */
    enum News {
        DECISION,
        ANSWER,
        DECISION_ANEW,
        ANSWER_ANEW;

        boolean isDecision() {
            return this == DECISION || this == DECISION_ANEW;
        }
    }

    /** What was answered first and anew (null: the second decision rejects), and each order in which that may be heard. */
    static Stream<Arguments> orders() {
        List<News> toTwoAwards = List.of(News.values());
        List<News> toARejection = List.of(News.DECISION, News.ANSWER, News.DECISION_ANEW);
        return Stream.of(
                        story(toTwoAwards, Kind.DECLINED, Kind.ACCEPTED),
                        story(toTwoAwards, Kind.ACCEPTED, Kind.DECLINED),
                        story(toTwoAwards, Kind.LAPSED, Kind.ACCEPTED_LATE),
                        story(toTwoAwards, Kind.ACCEPTED, Kind.LAPSED),
                        story(toARejection, Kind.ACCEPTED, null),
                        story(toARejection, Kind.DECLINED, null))
                .flatMap(story -> story);
    }

    private static Stream<Arguments> story(List<News> all, Kind first, Kind anew) {
        return permutations(all).map(order -> Arguments.of(first, anew, order));
    }

    private static Stream<List<News>> permutations(List<News> all) {
        if (all.isEmpty()) {
            return Stream.of(List.of());
        }
        return all.stream().flatMap(first -> {
            List<News> others = new ArrayList<>(all);
            others.remove(first);
            return permutations(others)
                    .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList());
        });
    }

    /** Decisions come twice, as after a restart. */
    @ParameterizedTest
    @MethodSource("orders")
    void endWithTheSame(Kind first, Kind anew, List<News> order) {
        order.forEach(news -> hear(news, first, anew));
        order.stream().filter(News::isDecision).forEach(news -> hear(news, first, anew));

        assertThat(state(GRADIA, application.toString())).isEqualTo(expectedState(anew));
        if (anew != null) {
            assertToldOnce(anew);
        }
    }

    private void hear(News news, Kind first, Kind anew) {
        switch (news) {
            case DECISION -> followReview.decided(decision(FIRST, null, DECIDED, true));
            case ANSWER -> recordAnswer.record(new GrantAnswer(application, FIRST, first, ANSWERED));
            case DECISION_ANEW -> followReview.decided(decision(SECOND, FIRST, DECIDED_ANEW, anew != null));
            case ANSWER_ANEW -> recordAnswer.record(new GrantAnswer(application, SECOND, anew, ANSWERED_ANEW));
        }
    }

    private RecordDecision.Decision decision(UUID id, UUID supersedes, Instant at, boolean isAward) {
        BigDecimal sum = isAward ? new BigDecimal("575000.00") : null;
        return new RecordDecision.Decision(
                application,
                new NewRuling(id, 1, supersedes, at, sum),
                Optional.ofNullable(sum).map(amount -> new Money(amount, "EUR")),
                new LocalizedText("syyt", "skäl", "reasons"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static String expectedState(Kind anew) {
        return switch (anew) {
            case null -> "REJECTED";
            case ACCEPTED, ACCEPTED_LATE -> "AWARDED";
            case DECLINED, LAPSED -> "DECLINED";
        };
    }

    /** With the time of the answer, whenever it was heard of. */
    private void assertToldOnce(Kind anew) {
        String template = switch (anew) {
            case ACCEPTED -> "grant-accepted";
            case ACCEPTED_LATE -> "grant-accepted-late";
            case DECLINED -> "grant-declined";
            case LAPSED -> "grant-lapsed";
        };
        String id = application.toString();
        assertThat(Mails.about(id, outbox)).contains(template + CONTACT);
        assertThat(Mails.toOfficers(id, "staff-" + template, "en", outbox))
                .filteredOn(values ->
                        values.getJsonObject("answeredAt").getString("moment").equals(ANSWERED_ANEW.toString()))
                .hasSize(1);
        assertThat(officer()
                        .get("/v1/applications/{id}/audit-trail?limit=200", id)
                        .<List<String>>path("items.action"))
                .filteredOn(action -> action.startsWith("AWARD_"))
                .contains(actionOf(anew));
    }

    private static String actionOf(Kind anew) {
        return switch (anew) {
            case ACCEPTED, ACCEPTED_LATE -> "AWARD_ACCEPTED";
            case DECLINED -> "AWARD_DECLINED";
            case LAPSED -> "AWARD_LAPSED";
        };
    }
}
