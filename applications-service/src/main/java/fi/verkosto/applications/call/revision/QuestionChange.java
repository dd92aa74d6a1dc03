package fi.verkosto.applications.call.revision;

import fi.verkosto.applications.call.terms.QuestionForm;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whether questions may replace others that people have answered already. They may when every old answer is still valid
 * by construction: texts may change, questions may be added that need no answer, and answers may become optional.
 */
final class QuestionChange {

    private static final Set<String> TEXTS = Set.of("title", "description", "$comment", "examples", "default");

    private QuestionChange() {}

    static boolean keepsAnswersValid(QuestionForm before, QuestionForm after) {
        if (before == null) {
            return after == null || names(after.schema().get("required")).isEmpty();
        }
        if (after == null) {
            return false;
        }
        Map<String, Object> old = new HashMap<>(before.schema());
        Map<String, Object> now = new HashMap<>(after.schema());
        List<?> mustBefore = names(old.remove("required"));
        List<?> mustNow = names(now.remove("required"));
        Map<?, ?> asked = properties(old.remove("properties"));
        Map<?, ?> asks = properties(now.remove("properties"));
        return mustBefore.containsAll(mustNow)
                && Objects.equals(withoutTexts(old), withoutTexts(now))
                && asked.entrySet().stream()
                        .allMatch(question -> asks.containsKey(question.getKey())
                                && Objects.equals(
                                        withoutTexts(question.getValue()), withoutTexts(asks.get(question.getKey()))));
    }

    private static List<?> names(Object list) {
        return list instanceof List<?> names ? names : List.of();
    }

    private static Map<?, ?> properties(Object object) {
        return object instanceof Map<?, ?> properties ? properties : Map.of();
    }

    /** A question that happens to be called as a text keyword is compared in its own right, one level up. */
    private static Object withoutTexts(Object schema) {
        if (!(schema instanceof Map<?, ?> keywords)) {
            return schema;
        }
        Map<Object, Object> rules = new LinkedHashMap<>();
        keywords.forEach((name, value) -> {
            boolean isText = TEXTS.contains(name) && !(value instanceof Map<?, ?>);
            if (!isText) {
                rules.put(name, withoutTexts(value));
            }
        });
        return rules;
    }
}
