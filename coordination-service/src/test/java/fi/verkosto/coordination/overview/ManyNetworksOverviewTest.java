package fi.verkosto.coordination.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much it takes to read a page of a programme's overview depends neither on the page nor on the programme. */
@QuarkusTest
@WithPostgresAndKafka
class ManyNetworksOverviewTest {

    private static final String OFFICER = "officer of many networks";

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    EntityManagerFactory entities;

    private UUID few;
    private UUID many;

    @BeforeEach
    void twoProgrammes() {
        few = programmeOf(6);
        many = programmeOf(2_000);
    }

    @AfterEach
    void forgetThem() {
        for (UUID programme : List.of(few, many)) {
            String networks = "network_id in (select id from network where programme_id = ?::uuid)";
            database.change("delete from indicator_value where " + networks, programme);
            database.change(
                    "delete from indicator_definition where indicator_id in"
                            + " (select id from indicator where programme_id = ?::uuid)",
                    programme);
            database.change("delete from indicator where programme_id = ?::uuid", programme);
            database.change("delete from network_status where programme_id = ?::uuid", programme);
            database.change("delete from signal where programme_id = ?::uuid", programme);
            database.change("delete from network_plan where " + networks, programme);
            database.change("delete from network where programme_id = ?::uuid", programme);
            database.change("delete from programme_staff where programme_id = ?::uuid", programme);
            database.change("delete from programme where id = ?::uuid", programme);
        }
    }

    /** Each with a plan of one milestone, a status, a signal and a value of an indicator. */
    private UUID programmeOf(int networks) {
        UUID id = identifiers.next();
        database.change("""
                insert into programme (id, call_id, agency, version, project_start, project_end, looked_on)
                values (?::uuid, ?::uuid, '2769790-1', 0, '2019-02-01', '2020-12-31', '2199-12-31')""", id, id);
        database.change(
                "insert into programme_staff (programme_id, person, role) values (?::uuid, ?, 'OFFICER')", id, OFFICER);
        database.change("""
                insert into network (id, programme_id, call_id, agency, application_id, version, case_number, title,
                                     lead_business_id, lead_name, amount, currency, state, formed_at)
                select gen_random_uuid(), ?::uuid, ?::uuid, '2769790-1', gen_random_uuid(), 0, '12/340/2018', 'Osaava johto',
                       '0502454-6', 'Omnia', 575000, 'EUR', 'RUNNING', now()
                from generate_series(1, ?::integer)""", id, id, networks);
        database.change("""
                insert into network_plan (network_id, version, state, number, content, last_objective, last_activity,
                                          last_milestone, changed_at, adopted_at)
                select id, 2, 'ADOPTED', 1, '{"objectives": [{"number": 1, "title": "O", "activities": [{"number": 1, "title": "A",
                    "responsible": "0502454-6", "managementLevel": "TOP", "milestones": [{"number": 1, "title": "M",
                    "planned": "2019-12-31", "weight": 4, "responsible": "0502454-6",
                    "baseline": {"day": "2019-12-31", "weight": 4, "since": "2019-02-11"}}]}]}]}', 1, 1, 1, now(), now()
                from network where programme_id = ?::uuid""", id);
        database.change("""
                insert into network_status (network_id, programme_id, version, computed, reasons, shown, found_on, shown_since)
                select id, programme_id, 1, 'AT_RISK', '[]', 'AT_RISK', '2199-12-31', now()
                from network where programme_id = ?::uuid""", id);
        database.change("""
                insert into signal (id, programme_id, call_id, agency, network_id, version, revision, rule, rule_version, subject, state,
                                    evidence, facts, thresholds, false_alarm_rate, false_alarm_origin, owner, action, raised_at,
                                    last_seen_on)
                select gen_random_uuid(), programme_id, call_id, agency, id, 0, 1, 'MANY', 1, '-', 'OPEN', '-', '{}', '[]', 0,
                       'EXACT', 'COORDINATOR', 'ASK_HOW_IT_GOES', now(), '2019-05-06'
                from network where programme_id = ?::uuid""", id);
        database.change("""
                insert into indicator (id, programme_id, call_id, agency, code, version, revision, state, in_use_at, chased_on)
                values (?::uuid, ?::uuid, ?::uuid, '2769790-1', 'MANY', 0, 1, 'IN_USE', now(), '2199-12-31')""", id, id, id);
        database.change("""
                insert into indicator_definition (indicator_id, position, number, series, begins_on, written_at, definition)
                values (?::uuid, 0, 1, 1, '2019-01-01', now(), '{}')""", id);
        database.change("""
                insert into indicator_value (id, indicator_id, network_id, period, series, version, whole)
                select gen_random_uuid(), programme_id, id, '2019-03', 1, 0, 7.5 from network where programme_id = ?::uuid""", id);
        return id;
    }

    @Test
    void readsTwoThousandWithAsManyStatementsAsSix() {
        long six = fewestStatementsOf(few, 6);
        long page = fewestStatementsOf(many, 50);

        assertThat(page).isLessThanOrEqualTo(six);
        assertThat(six).isLessThanOrEqualTo(16);
    }

    /** Of several attempts: jobs run meanwhile, whose statements are counted too and can only add to it. */
    private long fewestStatementsOf(UUID programme, int shown) {
        return LongStream.generate(() -> statementsOf(programme, shown))
                .limit(5)
                .min()
                .orElseThrow();
    }

    private long statementsOf(UUID programme, int shown) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        page(programme, null)
                .then()
                .statusCode(200)
                .body("items", hasSize(shown))
                .body("items.progress.weight", everyItem(equalTo(4)))
                .body("items.openSignals", everyItem(equalTo(1)))
                .body("items.indicators", everyItem(hasSize(1)));
        long sent = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return sent;
    }

    @Test
    void comesToEachOnce() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Response page = page(many, cursor);
            seen.addAll(page.<List<String>>path("items.networkId"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).hasSize(2_000).doesNotHaveDuplicates();
    }

    private static Response page(UUID programme, String cursor) {
        var request = Portal.ofPerson(OFFICER, "officer").request();
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/programmes/{id}/overview", programme);
    }
}
