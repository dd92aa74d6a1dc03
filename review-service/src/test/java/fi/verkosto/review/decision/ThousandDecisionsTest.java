package fi.verkosto.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** As many decisions of one call as are moved together. */
@QuarkusTest
@WithPostgresAndKafka
class ThousandDecisionsTest {

    /** As events and a selection would make them: rejections, which no limit stops. */
    private static final String REVIEWS = """
            insert into review (id, application_id, call_id, agency, state, opened_at, application, version)
            select gen_random_uuid(), gen_random_uuid(), ?, '2769790-1', 'REVIEWED', now(),
                jsonb_build_object('caseNumber', i || '/340/2018', 'strand', 'REGIONAL_NETWORK', 'version', 1,
                    'submittedAt', '2018-11-20T10:00:00Z', 'title', 'Title', 'summary', 'Summary',
                    'lead', jsonb_build_object('businessId', '0502454-6', 'name', 'Omnia'),
                    'members', '[]'::jsonb, 'partners', '[]'::jsonb, 'themes', '[]'::jsonb,
                    'managementLevels', '[]'::jsonb,
                    'totalCosts', jsonb_build_object('amount', '100000.00', 'currency', 'EUR'),
                    'ownFunding', jsonb_build_object('amount', '20000.00', 'currency', 'EUR'),
                    'requestedGrant', jsonb_build_object('amount', '80000.00', 'currency', 'EUR')), 1
            from generate_series(1, ?) i""";

    private static final String DECISIONS = """
            insert into decision
                (id, review_id, application_id, call_id, strand, state, outcome, reasoning, revision, version)
            select gen_random_uuid(), id, application_id, call_id, 'REGIONAL_NETWORK', 'DRAFT', 'REJECTED',
                '{"proposed": {"outcome": "REJECTED", "ground": {"fi": "Syy", "sv": "Skäl", "en": "Reason"}},
                    "withGround": true, "sentences": []}', 0, 0
            from review where call_id = ?""";

    private static final String EVENTS = """
            select count(*) || ' of ' || count(distinct data::jsonb ->> 'decisionId') from outbox
            where type = 'fi.verkosto.decision.notified.v1' and data::jsonb ->> 'callId' = ?""";

    private static final String LETTERS = """
            select count(*) || ' of ' || count(distinct sha256) from decision_letter where call_id = ?::uuid""";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    DataSource source;

    @Test
    void areMovedTogether() throws SQLException {
        PlayedCall call = new PlayedCall(kafka, database);
        call.isClosed();
        draft(call.id(), MoveDecisions.MOST);
        PlayedDecisions decisions = new PlayedDecisions(call);

        decisions
                .preview(Portal.presenter(), "presentations")
                .then()
                .body("number", equalTo(1_000))
                .body("next", nullValue());
        decisions
                .move(Portal.presenter(), "presentations")
                .then()
                .statusCode(200)
                .body("number", equalTo(1_000));
        decisions.move(Portal.decider(), "approvals").then().statusCode(200).body("number", equalTo(1_000));

        Portal.officer()
                .get("/v1/decision-lists/{call}", call.id())
                .then()
                .body("decisions.findAll { it.state == 'APPROVED' }", hasSize(1_000));
    }

    /** Fewer of them, since each letter takes as long as everything else together. */
    @Test
    void haveOneLetterAndOneEventEach() throws SQLException {
        PlayedCall call = new PlayedCall(kafka, database);
        call.isClosed();
        draft(call.id(), 60);
        PlayedDecisions decisions = new PlayedDecisions(call);
        decisions.move(Portal.presenter(), "presentations").then().statusCode(200);
        decisions.move(Portal.decider(), "approvals").then().statusCode(200);

        decisions.areNotified(PATIENCE);

        assertThat(count(EVENTS, call.id())).isEqualTo("60 of 60");
        assertThat(count(LETTERS, call.id())).isEqualTo("60 of 60");
    }

    private void draft(UUID call, int number) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement reviews = connection.prepareStatement(REVIEWS);
                PreparedStatement drafts = connection.prepareStatement(DECISIONS)) {
            reviews.setObject(1, call);
            reviews.setInt(2, number);
            reviews.executeUpdate();
            drafts.setObject(1, call);
            drafts.executeUpdate();
        }
    }

    private String count(String query, UUID call) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement counted = connection.prepareStatement(query)) {
            counted.setString(1, call.toString());
            try (ResultSet row = counted.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
