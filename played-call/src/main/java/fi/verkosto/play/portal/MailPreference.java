package fi.verkosto.play.portal;

import com.fasterxml.jackson.databind.JsonNode;

/** How a person wants to be told, whether or not they have said so before. */
public record MailPreference(Portal person) {
    private static final String PATH = "/v1/mail-preferences/mine";

    public void choose(JsonNode wish) {
        Answer before = person.get(PATH).send();
        ApiRequest put = person.put(PATH).json(wish);
        if (before.status() == 404) {
            put.expect(201);
        } else {
            put.ifMatch(before.etag()).expect(200);
        }
    }
}
