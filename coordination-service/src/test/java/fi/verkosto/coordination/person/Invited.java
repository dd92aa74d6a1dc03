package fi.verkosto.coordination.person;

import fi.verkosto.coordination.Portal;
import fi.verkosto.coordination.RelayedMails;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;

/** Somebody who was invited, and whoever reads the mail, played through the API. */
record Invited(UUID id, String address, RelayedMails mails) {

    static Invited to(String scope, UUID scopeId, String role, Portal inviter, RelayedMails mails) {
        String address = newAddress();
        String id = invite(scope, scopeId, role, inviter, address)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
        return new Invited(UUID.fromString(id), address, mails);
    }

    static String newAddress() {
        return "veera-" + UUID.randomUUID() + "@yhtyma.example";
    }

    static Response invite(String scope, UUID scopeId, String role, Portal inviter, String address) {
        return inviter.request()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("""
                        {"role": "%s", "name": "Veera Verkkonen", "mail": {"address": "%s", "language": "sv"}}""".formatted(role, address))
                .post("/v1/{scope}/{id}/people", scope, scopeId);
    }

    JsonPath lastMail() {
        return mails.to(address).getLast();
    }

    /** Of the mail that came last. */
    String code() {
        return lastMail().getString("values.code");
    }

    Response confirm(Portal person) {
        return confirm(person, code());
    }

    Response confirm(Portal person, String code) {
        return person.request()
                .contentType(ContentType.JSON)
                .body("{\"code\": \"%s\"}".formatted(code))
                .post("/v1/people/{id}/confirmation", id);
    }

    Response read(Portal reader) {
        return reader.get("/v1/people/{id}", id);
    }

    /** On what the portal last read. */
    Response step(Portal portal, String step) {
        String etag = read(portal).header("ETag");
        return portal.request()
                .header("If-Match", etag == null ? "\"0\"" : etag)
                .post("/v1/people/{id}/{step}", id, step);
    }
}
