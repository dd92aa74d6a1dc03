package fi.verkosto.gateway.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.gateway.problem.Problem;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A kind of problem, as its page has it.
 *
 * @param code the last part of its type
 * @param status the HTTP status
 * @param titles what its title is, by language
 * @param meaning what has happened
 * @param remedy what the caller can do
 * @param members what it may say beside the usual members, and what each means
 * @param example the members of an example
 */
public record ProblemType(
        String code,
        int status,
        Map<String, String> titles,
        String meaning,
        String remedy,
        Map<String, String> members,
        JsonObject example) {

    private static final String ID = "01945b2e-8f3a-7c1d-9e2b-5a6c7d8e9f00";

    static ProblemType of(JsonNode described, JsonNode meanings) {
        Map<String, String> members = new LinkedHashMap<>();
        described
                .path("members")
                .forEach(member -> members.put(
                        member.asText(), meanings.path(member.asText()).asText()));
        return new ProblemType(
                described.path("code").asText(),
                described.path("status").asInt(),
                texts(described.path("title")),
                described.path("means").asText(),
                described.path("do").asText(),
                members,
                described.has("example")
                        ? new JsonObject(described.path("example").toString())
                        : new JsonObject());
    }

    private static Map<String, String> texts(JsonNode described) {
        Map<String, String> texts = new LinkedHashMap<>();
        described
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        return texts;
    }

    /** In the language of the pages. */
    public String title() {
        return titles.get("en");
    }

    public String type() {
        return Problem.TYPES + code;
    }

    /** What a caller could receive. */
    public String exampleText() {
        return new JsonObject()
                .put("type", type())
                .put("title", title())
                .put("status", status)
                .put("instance", "/v1/…")
                .put("requestId", ID)
                .mergeIn(example)
                .encodePrettily();
    }

    JsonObject asJson() {
        return new JsonObject()
                .put("type", type())
                .put("code", code)
                .put("status", status)
                .put("titles", new JsonObject(new LinkedHashMap<>(titles)))
                .put("meaning", meaning)
                .put("remedy", remedy)
                .put("members", new JsonObject(new LinkedHashMap<>(members)))
                .put("example", new JsonObject(exampleText()));
    }
}
