package fi.verkosto.coordination.plan;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.SALPAUS;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.awaitility.Awaitility.await;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.PlayedCall;
import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.KafkaTopic;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A network of Omnia, Gradia and Salpaus that has accepted its grant, coordinated by Tredu, from 1.2.2019 to 31.12.2020. */
public final class PlannedNetwork {

    public static final String LINK = "https://verkosto.example/raportti";

    private static final String PLAN = "/v1/networks/{id}/plan";
    private static final String REPORTS = "/v1/networks/{id}/milestones/{milestone}/reports";

    private final PlayedCall call;
    private final Database database;
    private final UUID programme;
    private final UUID id;

    public PlannedNetwork(KafkaTopic kafka, Identifiers identifiers, Database database) {
        this.database = database;
        call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
        UUID application = call.awardsNetwork(OMNIA, GRADIA, SALPAUS);
        call.tellsApplication(application, 1, "Osaava johto", OMNIA, GRADIA, SALPAUS);
        call.awardsCoordination(TREDU);
        programme = call.takenIn();
        await().atMost(Duration.ofSeconds(30)).until(() -> database.knowsProject(application));
        id = database.networksOf(call.id()).getFirst();
        Portal lead = Portal.of(OMNIA);
        lead.accept(id, lead.network(id).header("ETag")).then().statusCode(200);
    }

    /** One objective with one activity, of which these are the milestones. */
    public static String plan(String... milestones) {
        return planBecause(null, milestones);
    }

    public static String planBecause(String reason, String... milestones) {
        return """
                {"objectives": [{"number": %s, "title": "Yhteinen tapa johtaa", "activities": [{
                   "number": %s, "title": "Valmennetaan", "responsible": "0208201-1", "managementLevel": "TOP",
                   "milestones": [%s]}]}], "reason": %s}""".formatted(
                        reason == null ? "null" : "1",
                        reason == null ? "null" : "1",
                        String.join(", ", milestones),
                        reason == null ? "null" : "\"" + reason + "\"");
    }

    /** Of Gradia. */
    public static String milestone(String number, String planned, int weight) {
        return "{\"number\": %s, \"title\": \"Ryhmä on valmis\", \"planned\": \"%s\", \"weight\": %d, \"responsible\": \"0208201-1\"}"
                .formatted(number, planned, weight);
    }

    public void adopts(String... milestones) {
        writes(plan(milestones)).statusCode(200);
        adopts().statusCode(200);
    }

    public ValidatableResponse adopts() {
        return adopts(Portal.of(OMNIA), etag()).then();
    }

    public Response adopts(Portal portal, String ifMatch) {
        return portal.step(PLAN + "/adoption", id, ifMatch);
    }

    public ValidatableResponse writes(String body) {
        return writes(Portal.of(OMNIA), etag(), body).then();
    }

    public Response writes(Portal portal, String ifMatch, String body) {
        return portal.request()
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(body)
                .put(PLAN, id);
    }

    public String etag() {
        return Portal.of(OMNIA).get(PLAN, id).header("ETag");
    }

    public Response plan(Portal portal) {
        return portal.get(PLAN, id);
    }

    public ValidatableResponse versions() {
        return Portal.of(OMNIA).get(PLAN + "/versions", id).then();
    }

    public ValidatableResponse version(int number) {
        return Portal.of(OMNIA).get(PLAN + "/versions/{number}", id, number).then();
    }

    public ValidatableResponse forecasts(int milestone, String day) {
        return reports(Portal.of(GRADIA), milestone, news("FORECAST", day, null, null))
                .then();
    }

    public ValidatableResponse isDone(int milestone, String day) {
        return reports(Portal.of(GRADIA), milestone, news("DONE", day, LINK, null))
                .then();
    }

    public static String news(String kind, String day, String link, String reason) {
        return "{\"kind\": \"%s\", \"day\": \"%s\", \"link\": %s, \"reason\": %s}"
                .formatted(kind, day, quoted(link), quoted(reason));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    public Response reports(Portal portal, int milestone, String body) {
        return portal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(REPORTS, id, milestone);
    }

    public Response reportsOf(Portal portal, int milestone) {
        return portal.get(REPORTS, id, milestone);
    }

    public Response report(Portal portal, int milestone, int number) {
        return portal.get(REPORTS + "/{number}", id, milestone, number);
    }

    public Response timeline(Portal portal) {
        return portal.get("/v1/networks/{id}/timeline", id);
    }

    public Response timelineOfProgramme(Portal portal) {
        return portal.get("/v1/programmes/{id}/timeline", programme);
    }

    public List<String> published(String type) {
        return database.published(type, call.id());
    }

    public PlayedCall call() {
        return call;
    }

    public UUID programme() {
        return programme;
    }

    public UUID id() {
        return id;
    }
}
