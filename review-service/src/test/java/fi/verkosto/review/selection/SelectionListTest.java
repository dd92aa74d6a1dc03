package fi.verkosto.review.selection;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The selections of a call, and which of them decisions rest on. */
@QuarkusTest
@WithPostgresAndKafka
class SelectionListTest {

    private static final String LIST = "/v1/selections?call={call}";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private final SentApplication funded = anApplication().asking("400000.00");

    @BeforeEach
    void playACall() {
        call = new PlayedCall(kafka, database);
        call.isClosedWith("1000000.00", 1);
        call.receivesReviewed(funded, 3);
        call.receivesReviewed(anApplication(), 2);
    }

    @Test
    void saysWhichStands() {
        list().then().statusCode(200).body("total", equalTo(0)).body("selections", empty());
        String first = select();
        list().then().body("selections.standing", contains("PROPOSED"));
        String second = select();

        list().then()
                .body("total", equalTo(2))
                .body("selections.id", contains(second, first))
                .body("selections.standing", contains("PROPOSED", "REPLACED"))
                .body("selections[0].scenario", nullValue())
                .body("selections[0].lottery", nullValue())
                .body("selections[0].awards", equalTo(1))
                .body("selections[0].awardedTotal.amount", equalTo("400000.00"))
                .body("selections[0].madeBy", equalTo("officer"));

        call.presents(funded);
        list().then().body("selections.standing", contains("ADOPTED", "REPLACED"));
    }

    @Test
    void isNotSentAgainBeforeSomethingIsDone() {
        select();
        String tag = list().header("ETag");

        assertThat(again(tag).statusCode()).isEqualTo(304);
        select();
        assertThat(again(tag).statusCode()).isEqualTo(200);
        assertThat(database.readsOf(call.id())).anyMatch(read -> read.endsWith(" OFFICER SELECTIONS_READ 1"));
    }

    /** A selection compares all: whoever is disqualified from one application sees none. */
    @Test
    void isNotForWhoeverIsDisqualified() {
        String selection = select();
        String barred = call.hasAnother("OFFICER");
        Portal officer = Portal.of(barred, "officer");
        officer.get(LIST, call.id()).then().statusCode(200);
        UUID review = database.reviewsOf(funded.id()).getFirst();
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"%s\", \"reason\": \"Related\"}".formatted(barred))
                .then()
                .statusCode(201);

        refused(officer.get(LIST, call.id()), 403, "person-disqualified");
        refused(officer.get("/v1/selections/{id}", selection), 403, "person-disqualified");
    }

    @Test
    void writesDownWhoReadsOneInFull() {
        String selection = select();

        Portal.decider().get("/v1/selections/{id}", selection).then().statusCode(200);

        assertThat(database.readsOf(call.id())).anyMatch(read -> read.endsWith(" DECIDER SELECTIONS_READ 1"));
    }

    /** What a selection proposed is there however many came after it, and no list is longer than it says. */
    @Test
    void showsTheLastTwoHundred() {
        database.change("""
                insert into selection (id, call_id, made_by, made_at, proposals, awards, awarded_total)
                select gen_random_uuid(), ?::uuid, 'officer', now() - number * interval '1 minute', '[]', 0, 0
                from generate_series(1, 201) number""", call.id());

        list().then().body("total", equalTo(201)).body("selections", hasSize(200));
    }

    private Response list() {
        return Portal.officer().get(LIST, call.id());
    }

    private Response again(String tag) {
        return Portal.officer().request().header("If-None-Match", tag).get(LIST, call.id());
    }

    private String select() {
        return Portal.officer()
                .create("/v1/selections", UUID.randomUUID().toString(), call.selection())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
