package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.ApiRequest;
import fi.verkosto.play.portal.Portal;

/** How a person wants to be told, whether or not they have said so before. */
record MailPreference(Portal person) {
    private static final String PATH = "/v1/mail-preferences/mine";

    static MailPreference of(Portal person) {
        return new MailPreference(person);
    }

    void choose(JsonNode wish) {
        Answer before = person.get(PATH).send();
        ApiRequest put = person.put(PATH).json(wish);
        if (before.status() == 404) {
            put.expect(201);
        } else {
            put.ifMatch(before.etag()).expect(200);
        }
    }
}
