package fi.verkosto.applications.call.terms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Questions of a call's own, in one strand.
 *
 * @param schema the form of the answers, JSON Schema 2020-12 of an object with a property for each question
 * @param uiSchema how to show each question, by the name of its property: {@code titles} and {@code descriptions} in
 *     three languages, and whatever else a portal knows
 */
public record QuestionForm(
        @Schema(
                description = "JSON Schema 2020-12 of an object: a property for each question. References only within"
                        + " $defs and not in circles; patterns in the syntax of RE2.")
        Map<String, Object> schema,

        @Schema(
                description = "How to show each question, by the name of its property: titles and descriptions in"
                        + " three languages, and whatever else a portal knows")
        Map<String, Object> uiSchema) {

    public QuestionForm {
        schema = schema == null ? Map.of() : schema;
        uiSchema = uiSchema == null ? Map.of() : uiSchema;
    }

    /** The names of the questions, which are the properties of the schema. */
    public Set<String> names() {
        return schema.get("properties") instanceof Map<?, ?> properties
                ? properties.keySet().stream().map(Object::toString).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** The questions that need an answer in any case. */
    public List<String> requiredNames() {
        return schema.get("required") instanceof List<?> names
                ? names.stream().map(Object::toString).toList()
                : List.of();
    }
}
