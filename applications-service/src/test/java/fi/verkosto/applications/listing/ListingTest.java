package fi.verkosto.applications.listing;

import static fi.verkosto.applications.Api.OFFICER;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGStatement;

@QuarkusTest
@WithPostgresAndKafka
class ListingTest {

    private static final String GRADIA = "0208201-1";
    private static final String RIVERIA = "0212371-7";
    private static final String LIST = "/v1/calls/{id}/applications";

    private final BusinessClock clock;
    private final SeededApplications seeded;
    private final DataSource database;

    ListingTest(BusinessClock clock, SeededApplications seeded, DataSource database) {
        this.clock = clock;
        this.seeded = seeded;
        this.database = database;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-10T09:00:00Z"));
    }

    @Test
    void showsWhatWasSubmittedThoughItWasChangedSince() {
        String call = publishedCall();
        String submitted = submittedTo(call, GRADIA);
        save(GRADIA, submitted, "basics", "{\"title\": \"Never submitted\"}")
                .then()
                .statusCode(200);
        save(GRADIA, submitted, "budget", "{\"lines\": []}").then().statusCode(200);

        officer()
                .get(LIST, call)
                .then()
                .body("items[0].title", not(equalTo("Never submitted")))
                .body("items[0].requestedGrant.amount", equalTo("575000.00"))
                .body("items[0].completeness", equalTo(100));
        officer().get("/v1/calls/{id}/statistics", call).then().body("total.requested.amount", equalTo("575000.00"));
    }

    @Test
    void showsWhatWasSubmittedAndOfADraftOnlyThatItIsThere() {
        String call = publishedCall();
        String submitted = submittedTo(call, GRADIA);
        String draft = draftOf(RIVERIA, call);
        save(RIVERIA, draft, "basics", "{\"title\": \"Secret\"}").then().statusCode(200);

        officer()
                .get(LIST + "?sort=-caseNumber", call)
                .then()
                .statusCode(200)
                .body("items.id", contains(submitted, draft))
                .body("items.state", contains("SUBMITTED", "DRAFT"))
                .body("items[0].requestedGrant.amount", equalTo("575000.00"))
                .body("items[0].completeness", equalTo(100))
                .body("items[0].organisations", hasItem(GRADIA))
                .body("items[1].title", nullValue())
                .body("items[1].requestedGrant", nullValue())
                .body("items[1].organisations", empty())
                .body("items[1].lead.businessId", equalTo(RIVERIA));
        officer().get(LIST + "?text=secret", call).then().body("items", empty());
        officer()
                .get("/v1/calls/{id}/audit-trail", call)
                .then()
                .body("items.action", everyItem(equalTo("LIST_READ")))
                .body("items[1].details.request", containsString("text=…"))
                .body("items[1].subject", equalTo(OFFICER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "caseNumber", "submittedAt", "requestedGrant", "completeness", "updatedAt"})
    void goesThroughAllPagesInBothDirections(String sort) {
        String call = publishedCall();
        seeded.in(call, 137);

        List<String> up = pages(call, sort, 20);
        List<String> down = pages(call, "-" + sort, 50);

        assertThat(up).hasSize(137).doesNotHaveDuplicates();
        assertThat(down).isEqualTo(up.reversed());
    }

    @Test
    void filters() {
        String call = publishedCall();
        seeded.in(call, 100);

        assertThat(total(call, "strand=COORDINATION")).isEqualTo(10);
        assertThat(total(call, "state=DRAFT")).isEqualTo(20);
        assertThat(total(call, "state=DRAFT&state=SUBMITTED")).isEqualTo(100);
        assertThat(total(call, "state=AWARDED")).isZero();
        assertThat(total(call, "provider=0000003-1")).isEqualTo(2);
        assertThat(total(call, "region=04")).isEqualTo(5);
        assertThat(total(call, "text=hANKE 000011")).isEqualTo(1);
        assertThat(total(call, "text=%")).isZero();
        assertThat(total(call, "text=000011 11/")).isEqualTo(1);
        officer().get(LIST + "?provider=0000003-1", call).then().body("items.overlaps", everyItem(equalTo(true)));
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        String call = publishedCall();
        seeded.in(call, 3);
        String next = officer().get(LIST + "?sort=title&limit=1", call).path("next");

        for (String cursor : new String[] {next, "rubbish", "dGl0bGUKeAp5"}) {
            officer()
                    .queryParam("cursor", cursor)
                    .get(LIST + "?sort=-title", call)
                    .then()
                    .statusCode(400)
                    .body("parameter", equalTo("cursor"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sort=colour, sort, -requestedGrant",
        "region=Uusimaa, region, 19",
        "region=03, region, 19",
        "provider=x, provider, 0502454-6",
        "strand=NETWORK, strand, REGIONAL_NETWORK",
        "state=SENT, state, SUBMITTED",
        "text=, text, empty"
    })
    void saysWhatAFilterMayBe(String filter, String parameter, String allowed) {
        String call = publishedCall();

        officer()
                .header("Accept-Language", "en")
                .get(LIST + "?" + filter, call)
                .then()
                .statusCode(400)
                .body("parameter", equalTo(parameter))
                .body("detail", containsString(allowed));
    }

    @ParameterizedTest
    @CsvSource({"strand=NETWORK, strand, COORDINATION", "state=SENT, state, SUBMITTED", "region=20, region, 19"})
    void exportsNothingByACodeThatDoesNotExist(String filter, String parameter, String allowed) {
        officer()
                .get(LIST + ".xlsx?" + filter, publishedCall())
                .then()
                .statusCode(400)
                .body("parameter", equalTo(parameter))
                .body("allowed", hasItem(allowed));
    }

    @Test
    void isForTheStaffOfTheCall() {
        String call = publishedCall();

        for (String path : new String[] {"applications", "applications.xlsx", "overlaps", "statistics"}) {
            as(Tokens.of("another officer").roles("officer"))
                    .get("/v1/calls/{id}/" + path, call)
                    .then()
                    .statusCode(403);
            as(Tokens.of("evaluator-1").roles("evaluator"))
                    .get("/v1/calls/{id}/" + path, call)
                    .then()
                    .statusCode(403);
            applicant(GRADIA).get("/v1/calls/{id}/" + path, call).then().statusCode(403);
            officer().get("/v1/calls/{id}/" + path, UUID.randomUUID()).then().statusCode(404);
        }
    }

    @Test
    void countsByStrandDayAndRegion() {
        String call = publishedCall();
        seeded.in(call, 100);

        officer()
                .get("/v1/calls/{id}/statistics", call)
                .then()
                .statusCode(200)
                .body("total.started", equalTo(100))
                .body("total.submitted", equalTo(80))
                .body("total.pastHalf", equalTo(80))
                .body("total.requested.amount", equalTo("4000.00"))
                .body("strands.strand", contains("REGIONAL_NETWORK", "COORDINATION"))
                .body("strands.counts.started", contains(90, 10))
                .body("days.findAll { it.strand == 'REGIONAL_NETWORK' }.started.sum()", equalTo(90))
                .body("days[0].day", equalTo("2018-11-01"))
                .body("regions.size()", equalTo(19))
                .body("regions.find { it.region == '21' }.applications", equalTo(0));
    }

    @Test
    void countsAndSumsTheSameApplications() throws SQLException {
        String call = publishedCall();
        seeded.in(call, 9);
        became("WITHDRAWN", null, call, "Hanke 000009");
        became("AWARDED", "7.00", call, "Hanke 000007");
        became("DECLINED", "8.00", call, "Hanke 000008");

        officer()
                .get("/v1/calls/{id}/statistics", call)
                .then()
                .body("total.started", equalTo(9))
                .body("total.submitted", equalTo(7))
                .body("total.withdrawn", equalTo(1))
                .body("total.requested.amount", equalTo("31.00"))
                .body("total.granted.amount", equalTo("7.00"))
                .body("regions.applications.sum()", equalTo(6));
        officer()
                .get(LIST + "?sort=title", call)
                .then()
                .body("items.find { it.title == 'Hanke 000007' }.grantedSum.amount", equalTo("7.00"))
                .body("items.find { it.title == 'Hanke 000008' }.grantedSum", equalTo(null));
    }

    private void became(String state, String awarded, String call, String title) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update application set state = ?, awarded_grant = ?::numeric where call_id = ?::uuid and title = ?")) {
            update.setString(1, state);
            update.setString(2, awarded);
            update.setString(3, call);
            update.setString(4, title);
            update.executeUpdate();
        }
    }

    @Test
    void countsADayAsFinlandDoes() {
        clock.moveTo(Instant.parse("2018-11-10T22:30:00Z"));
        String call = publishedCall();
        submittedTo(call, GRADIA);

        officer()
                .get("/v1/calls/{id}/statistics", call)
                .then()
                .body("days.day", contains("2018-11-11"))
                .body("days.started", contains(1))
                .body("days.submitted", contains(1));
    }

    @Test
    void listsOverlapsOfWhatWasSubmittedAndNotWithdrawn() {
        String call = publishedCall();
        String first = submittedTo(call, GRADIA);
        String second = submittedTo(call, RIVERIA);
        String third = submittedTo(call, GRADIA);
        applicant(GRADIA)
                .header("If-Match", "*")
                .post("/v1/applications/{id}/withdrawal", third)
                .then()
                .statusCode(200);

        List<String> shared = officer().get("/v1/calls/{id}/overlaps", call).path("items.businessId");
        assertThat(shared).isNotEmpty();
        officer()
                .get("/v1/calls/{id}/overlaps?limit=1", call)
                .then()
                .body("items[0].count", equalTo(2))
                .body("items[0].applications.id", contains(first, second));

        applicant(RIVERIA)
                .header("If-Match", "*")
                .post("/v1/applications/{id}/withdrawal", second)
                .then()
                .statusCode(200);
        officer().get("/v1/calls/{id}/overlaps", call).then().body("items", empty());
        officer().get(LIST, call).then().body("items.overlaps", everyItem(equalTo(false)));
    }

    @ParameterizedTest
    @EnumSource(ListOrder.class)
    void readsADeepPageByAnIndexWithoutSorting(ListOrder order) throws SQLException {
        String call = publishedCall();
        seeded.in(call, 3000);
        ListFilter all = new ListFilter(null, List.of(), null, null, null, Set.of());
        ListQuery query = new ListQuery(UUID.fromString(call), all, order, true);
        query.after(new ListPosition(
                switch (order) {
                    case TITLE -> "hanke 001500";
                    case CASE_NUMBER -> 1500L;
                    case SUBMITTED_AT, UPDATED_AT -> order.parse("2018-11-02T01:00Z");
                    case REQUESTED_GRANT -> new BigDecimal(1500);
                    case COMPLETENESS -> 100;
                },
                UUID.randomUUID()));

        try (Connection connection = database.getConnection();
                PreparedStatement asked = query.prepare(connection, 50);
                PreparedStatement explain = connection.prepareStatement("explain " + asked.unwrap(PGStatement.class))) {
            List<String> plan = new ArrayList<>();
            try (ResultSet rows = explain.executeQuery()) {
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
            }
            assertThat(String.join("\n", plan))
                    .contains("Index Scan", "application_by_")
                    .doesNotContain("Seq Scan on application a ");
        }
    }

    private static List<String> pages(String call, String sort, int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var request = officer().queryParam("sort", sort).queryParam("limit", limit);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(LIST, call);
            page.then().statusCode(200);
            ids.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        return ids;
    }

    private static int total(String call, String filter) {
        return officer()
                .get(LIST + "?limit=200&" + filter, call)
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id")
                .size();
    }
}
