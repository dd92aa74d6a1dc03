package fi.verkosto.gateway.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.gateway.problem.LocalizedText;
import fi.verkosto.gateway.problem.Problem;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A kind of problem, as its page has it.
 *
 * @param code the last part of its type
 * @param status the HTTP status
 * @param title what its title is
 * @param meaning what has happened
 * @param remedy what the caller can do
 * @param members what it may say beside the usual members, and what each means
 * @param example the members of an example
 */
public record ProblemType(
        String code,
        int status,
        LocalizedText title,
        LocalizedText meaning,
        LocalizedText remedy,
        Map<String, LocalizedText> members,
        JsonNode example) {

    private static final String ID = "01945b2e-8f3a-7c1d-9e2b-5a6c7d8e9f00";

    static ProblemType of(JsonNode described, JsonNode meanings) {
        Map<String, LocalizedText> members = new LinkedHashMap<>();
        described
                .path("members")
                .forEach(member -> members.put(member.asText(), Texts.localized(meanings.path(member.asText()))));
        return new ProblemType(
                described.path("code").asText(),
                described.path("status").asInt(),
                Texts.localized(described.path("title")),
                Texts.localized(described.path("means")),
                Texts.localized(described.path("do")),
                members,
                described.path("example"));
    }

    public String type() {
        return Problem.TYPES + code;
    }

    /** What a caller who reads this language could receive. */
    JsonObject example(Locale language) {
        JsonObject said = new JsonObject()
                .put("type", type())
                .put("title", title.in(language))
                .put("status", status)
                .put("instance", "/v1/…")
                .put("requestId", ID);
        return example.isMissingNode()
                ? said
                : said.mergeIn(new JsonObject(Texts.in(language, example).toString()));
    }

    JsonObject asJson() {
        JsonObject meanings = new JsonObject();
        members.forEach((name, meaning) -> meanings.put(name, Texts.json(meaning)));
        return new JsonObject()
                .put("type", type())
                .put("code", code)
                .put("status", status)
                .put("titles", Texts.json(title))
                .put("meanings", Texts.json(meaning))
                .put("remedies", Texts.json(remedy))
                .put("members", meanings)
                .put("example", example(Locale.ENGLISH));
    }
}
