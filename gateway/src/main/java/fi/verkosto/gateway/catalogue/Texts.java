package fi.verkosto.gateway.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.gateway.problem.LocalizedText;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** Texts as the catalogue has them: an object with one text for each of the three languages. */
final class Texts {

    private Texts() {}

    static LocalizedText localized(JsonNode described) {
        return new LocalizedText(
                described.path("fi").asText(),
                described.path("sv").asText(),
                described.path("en").asText());
    }

    static JsonObject json(LocalizedText text) {
        return new JsonObject().put("fi", text.fi()).put("sv", text.sv()).put("en", text.en());
    }

    /** The same with one language's text in the place of each of them. */
    static JsonNode in(Locale language, JsonNode node) {
        if (node.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> items.add(in(language, item)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        if (node.has(language.getLanguage())) {
            return node.get(language.getLanguage());
        }
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(member -> members.set(member.getKey(), in(language, member.getValue())));
        return members;
    }
}
