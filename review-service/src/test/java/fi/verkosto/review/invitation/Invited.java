package fi.verkosto.review.invitation;

import fi.verkosto.review.Portal;
import fi.verkosto.review.RelayedMails;
import fi.verkosto.review.evaluator.Registered;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;

/** An invitation of the agency to an address, and the person who reads it, played through the API. */
public record Invited(UUID id, String address, RelayedMails mails) {

    static final String PATH = "/v1/evaluator-invitations";

    public static Invited at(RelayedMails mails) {
        return by(Portal.officer(), mails);
    }

    static Invited by(Portal officer, RelayedMails mails) {
        String address = newAddress();
        String id = invite(officer, address).then().statusCode(201).extract().path("id");
        return new Invited(UUID.fromString(id), address, mails);
    }

    static String newAddress() {
        return "aava-" + UUID.randomUUID() + "@yliopisto.example";
    }

    static Response invite(Portal officer, String address) {
        return officer.create(PATH, UUID.randomUUID().toString(), request(mail(address)));
    }

    static String request(String mail) {
        return """
                {"mail": %s, "expertise": {"languages": ["fi"], "themes": [], "capacity": 1}}""".formatted(mail);
    }

    static String mail(String address) {
        return """
                {"address": "%s", "language": "sv", "name": "Aava Arvioija"}""".formatted(address);
    }

    JsonPath lastMail() {
        return mails.to(address).getLast();
    }

    /** Of the mail that came last. */
    public String code() {
        return lastMail().getString("values.code");
    }

    public Response accept(Portal person) {
        return accept(person, code());
    }

    Response accept(Portal person, String code) {
        return answer(person, "acceptance", """
                {"code": "%s", "expertise": %s}""".formatted(code, Registered.expertise(3)));
    }

    public Response decline(Portal person, String code) {
        return answer(person, "refusal", """
                {"code": "%s", "reason": "Because"}""".formatted(code));
    }

    private Response answer(Portal person, String step, String body) {
        return person.request().contentType(ContentType.JSON).body(body).post(PATH + "/{id}/{step}", id, step);
    }

    Response read() {
        return Portal.officer().get(PATH + "/{id}", id);
    }

    Response stepOfOfficer(String step) {
        return Portal.officer().step("evaluator-invitations", id, step);
    }

    Response correct(Portal officer, String ifMatch, String mail) {
        return officer.request()
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(mail)
                .put(PATH + "/{id}/mail", id);
    }

    Response history() {
        return Portal.officer().get(PATH + "/{id}/history", id);
    }

    static Portal somebody() {
        return Portal.of("expert-" + UUID.randomUUID(), "evaluator");
    }
}
