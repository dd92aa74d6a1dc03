package fi.verkosto.applications.privacy;

import static fi.verkosto.applications.Api.administrator;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Consortium.grant;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;

import fi.verkosto.applications.Api;
import fi.verkosto.applications.LogLines;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person asks what is known of them, and to be forgotten. */
@QuarkusTest
@WithPostgresAndKafka
class PrivacyTest {

    private static final String GRADIA = "0208201-1";
    private static final String OPISTO = "9711112-8";

    private final BusinessClock clock;
    private final OutboxRows outbox;
    private final DataSource database;
    private final StoredTexts texts;

    private final String mark = UUID.randomUUID().toString().substring(24);
    private final String backup = "toinen-" + new StringBuilder(mark).reverse() + "@gradia.example";
    private final String email = "erika-" + mark + "@gradia.example";

    PrivacyTest(BusinessClock clock, OutboxRows outbox, DataSource database, StoredTexts texts) {
        this.texts = texts;
        this.clock = clock;
        this.outbox = outbox;
        this.database = database;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        registerProviders(GRADIA, "0502454-6", "0212371-7");
    }

    @Test
    void showsWhereAPersonIsAndWhatItSays() {
        String application = submittedWithContact();

        export(email.toUpperCase(Locale.ROOT))
                .body("places.place", hasItems("application.content", "outbox.data"))
                .body("places.find { it.place == 'application.content' }.rows[0].row.id", equalTo(application))
                .body("places.find { it.place == 'application.content' }.rows[0].found.name", contains("Erika " + mark))
                .body(
                        "places.find { it.place == 'application.content' }.rows[0].found.phone",
                        contains("+358 50 " + mark));
    }

    @Test
    void forgetsAPersonEverywhere() throws Exception {
        LogLines log = LogLines.begin();
        String application = submittedWithContact();
        assertThat(columnsWith(mark)).contains("application.content");
        List<OutboxRows.Row> publicEvents = outbox.of(application).stream()
                .filter(row -> !row.topic().equals("verkosto.notifications"))
                .toList();

        String erasure = erase(email)
                .body("erased", hasKey("application.content"))
                .body("erased", hasKey("outbox.data"))
                .body("remaining", anEmptyMap())
                .extract()
                .path("id");

        assertThat(columnsWith(mark)).isEmpty();
        assertThat(publicEvents).isNotEmpty().noneMatch(row -> row.data().contains(mark));
        assertThat(log.end()).noneMatch(line -> line.contains(mark));
        OutboxRows.Row told = outbox.of(erasure).getFirst();
        assertThat(told.topic()).isEqualTo("verkosto.persons");
        EventContract.validate(told.type(), told.data());
        export(email).body("places", empty());
        erase(email).body("erased", anEmptyMap());
        administrator()
                .get("/v1/person-erasures/{id}", erasure)
                .then()
                .statusCode(200)
                .body("reason", equalTo("Pyyntö 12/2018"))
                .body("erasedBy", equalTo("administrator"));
    }

    @Test
    void forgetsAContactPersonOfACallAndLeavesATraceInEachHistory() throws Exception {
        String application = submittedWithContact();
        String call = creating(officer())
                .body(Api.CALL.replace("content@agency.example", email))
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        erase(email).body("erased", hasKey("grant_call.terms")).body("remaining", anEmptyMap());

        assertThat(columnsWith(mark)).isEmpty();
        officer().get("/v1/calls/{id}", call).then().statusCode(200);
        applicant(GRADIA)
                .get("/v1/applications/{id}/history", application)
                .then()
                .body("items.action", hasItem("PERSON_ERASED"));
    }

    @Test
    void leavesTheOtherContactAndTellsWhoWorksOnTheOldState() {
        String application = submittedWithContact();
        String before = etag(GRADIA, application, "contacts");

        erase(email);

        save(GRADIA, application, "contacts", before, "{\"contactPerson\": null}")
                .then()
                .statusCode(412);
        export(backup).body("places.place", hasItem("application.content"));
        export(email).body("places", empty());
    }

    @Test
    void forgetsTheAddressOfAnOrganisationAndTheAnswersThatHaveIt() throws Exception {
        creating(administrator())
                .body("""
                        {"providers": [{"businessId": "%s", "nameFi": "Opisto", "holderKind": "STATE",
                         "homeRegion": "19", "licenceFrom": "2018-01-01", "email": "%s"}]}""".formatted(OPISTO, email))
                .post("/v1/provider-imports")
                .then()
                .statusCode(201);

        erase(email).body("erased", equalTo(Map.of("provider.email", 1)));

        assertThat(columnsWith(mark)).isEmpty();
    }

    @Test
    void endsTheGrantsOfASubjectAndSaysWhereItIsStillNamed() throws Exception {
        String application = submittedWithContact();
        String person = "person-" + mark;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into access_grant (id, application_id, person, access_right, granted_at, granted_by)
                        values (?, ?, ?, 'VIEW', now(), ?)""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, UUID.fromString(application));
            insert.setString(3, person);
            insert.setString(4, person);
            insert.executeUpdate();
        }

        creating(administrator())
                .body("{\"subject\": \"%s\", \"reason\": \"Pyyntö\"}".formatted(person))
                .post("/v1/person-erasures")
                .then()
                .statusCode(201)
                .body("erased", equalTo(Map.of("access_grant.person", 1)));

        assertThat(columnsWith(person)).isEmpty();
    }

    @Test
    void findsWholeAddressesInAnyFormAndNobodyElse() {
        String whole = "anna-" + mark + "@gradia.example";
        for (String other :
                List.of("jo" + whole, "jo." + whole, "jo+" + whole, whole + ".fi", whole.replace("@", "@x."))) {
            withContact(other);
        }
        String own = withContact(whole.toUpperCase(Locale.ROOT));
        creating(officer())
                .body(Api.CALL.replace("content@agency.example", "jo" + whole))
                .post("/v1/calls")
                .then()
                .statusCode(201);
        String written = draftOf(GRADIA, publishedCall());
        save(GRADIA, written, "basics", "{\"summary\": \"Kysy:\\n%s.\"}".formatted(whole))
                .then()
                .statusCode(200);

        String answer = export(whole)
                .body("places.find { it.place == 'application.content' }.rows.row.id", containsInAnyOrder(own, written))
                .extract()
                .asString();
        assertThat(answer.toLowerCase(Locale.ROOT))
                .doesNotContain("jo" + whole, "jo." + whole, "jo+" + whole, whole + ".fi");
        export("anna_" + mark + "@gradia.example").body("places", empty());
        export("%" + mark + "@gradia.example").body("places", empty());
    }

    @Test
    void findsAnAddressWhateverItsUnicodeForm() {
        String composed = "p\u00e4ivi-" + mark + "@gradia.example";
        String application = draftOf(GRADIA, publishedCall());
        save(GRADIA, application, "basics", "{\"summary\": \"%s\"}".formatted(composed.toUpperCase(Locale.ROOT)))
                .then()
                .statusCode(200);

        assertThat(texts.count(Person.of("pa\u0308ivi-" + mark + "@gradia.example", null)))
                .containsKey("application.content");
        assertThat(texts.count(Person.of("ivi-" + mark + "@gradia.example", null)))
                .isEmpty();
    }

    @Test
    void findsWholeSubjectsOnly() {
        String application = submittedWithContact();
        grant(GRADIA, application, "abc" + mark, "VIEW").then().statusCode(201);

        export("{\"subject\": \"%s\"}", mark).body("places", empty());
        export("{\"subject\": \"%s\"}", "ABC" + mark).body("places", empty());
        export("{\"subject\": \"%s\"}", "ver").body("places", empty());
        export("{\"subject\": \"%s\"}", "abc" + mark).body("places.place", hasItem("access_grant.person"));
    }

    @Test
    void leavesTheAnswersOfOthersWhenSomebodyIsForgotten() {
        String whole = "anna-" + mark + "@gradia.example";
        String key = UUID.randomUUID().toString();
        String call = Api.CALL.replace("content@agency.example", "jo" + whole);
        String first = creatingWith(key)
                .body(call)
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .extract()
                .asString();

        erase(whole).body("erased", anEmptyMap());

        assertThat(creatingWith(key).body(call).post("/v1/calls").asString()).isEqualTo(first);
    }

    @Test
    void isForgottenByCachesOfACall() {
        String call = creating(officer())
                .body(Api.CALL.replace("content@agency.example", email))
                .post("/v1/calls")
                .then()
                .extract()
                .path("id");
        officer()
                .header("If-Match", "\"0\"")
                .post("/v1/calls/{id}/publication", call)
                .then()
                .statusCode(200);
        Response kept = given().get("/v1/calls/{id}", call);
        assertThat(kept.asString()).contains(email);

        erase(email);

        for (Map<String, String> known : List.of(
                Map.of("If-None-Match", kept.header("ETag")),
                Map.of("If-Modified-Since", kept.header("Last-Modified")))) {
            assertThat(given().headers(known)
                            .get("/v1/calls/{id}", call)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain(email);
        }
    }

    @Test
    void keepsNoNameInTheReasonAndNeedsSomebody() {
        creating(administrator())
                .body("{\"email\": \"%s\", \"reason\": \"%s pyysi\"}".formatted(email, email))
                .post("/v1/person-erasures")
                .then()
                .statusCode(400)
                .body("errors.rule", contains("names-nobody"));
        creating(administrator())
                .body("{\"reason\": \"Pyyntö\"}")
                .post("/v1/person-erasures")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/email"));
        creating(administrator()).body("{}").post("/v1/person-exports").then().statusCode(400);
    }

    @Test
    void isForAdministratorsOnly() {
        for (String path : List.of("/v1/person-exports", "/v1/person-erasures")) {
            creating(officer())
                    .body("{\"email\": \"x@y.example\", \"reason\": \"x\"}")
                    .post(path)
                    .then()
                    .statusCode(403);
        }
        officer().get("/v1/person-erasures/{id}", UUID.randomUUID()).then().statusCode(403);
        administrator()
                .get("/v1/person-erasures/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    /** Twice submitted and saved in between, so that there are kept versions. */
    private String submittedWithContact() {
        String application = completeDraftOf(GRADIA, publishedCall());
        save(GRADIA, application, "contacts", """
                        {"contactPerson": {"name": "Erika %1$s", "email": "%2$s", "phone": "+358 50 %1$s", "language": "fi"},
                         "backupContact": {"name": "Toinen", "email": "%3$s", "language": "sv"}}""".formatted(mark, email, backup))
                .then()
                .statusCode(200);
        submit(GRADIA, application).then().statusCode(201);
        save(GRADIA, application, "basics", "{\"title\": \"Toinen nimi\"}")
                .then()
                .statusCode(200);
        submit(GRADIA, application).then().statusCode(201);
        return application;
    }

    private String withContact(String address) {
        String application = draftOf(GRADIA, publishedCall());
        save(GRADIA, application, "contacts", "{\"contactPerson\": {\"email\": \"%s\"}}".formatted(address))
                .then()
                .statusCode(200);
        return application;
    }

    private static RequestSpecification creatingWith(String key) {
        return officer().contentType(ContentType.JSON).header("Idempotency-Key", key);
    }

    private static ValidatableResponse export(String email) {
        return export("{\"email\": \"%s\"}", email);
    }

    private static ValidatableResponse export(String body, String whom) {
        return creating(administrator())
                .body(body.formatted(whom))
                .post("/v1/person-exports")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse erase(String email) {
        return creating(administrator())
                .body("{\"email\": \"%s\", \"reason\": \"Pyyntö 12/2018\"}".formatted(email))
                .post("/v1/person-erasures")
                .then()
                .statusCode(201);
    }

    /** Written anew here: what the service thinks to be everywhere is what is to be shown. */
    private List<String> columnsWith(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement catalogue = connection.prepareStatement("""
                        select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
                        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                          and a.attnum > 0 and not a.attisdropped
                          and a.atttypid::regtype::text in ('text', 'text[]', 'jsonb', 'json', 'character varying')""");
                ResultSet columns = catalogue.executeQuery()) {
            while (columns.next()) {
                String select = "select 1 from \"%1$s\" where position(? in lower(cast(\"%2$s\" as text))) > 0"
                        .formatted(columns.getString(1), columns.getString(2));
                try (PreparedStatement search = connection.prepareStatement(select)) {
                    search.setString(1, text);
                    if (search.executeQuery().next()) {
                        found.add(columns.getString(1) + "." + columns.getString(2));
                    }
                }
            }
        }
        return found;
    }
}
