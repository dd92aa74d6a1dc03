package fi.verkosto.api.description;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes patterns as JSON Schema reads them: it looks for them anywhere in a text, where a constraint wants the whole text to
 * match. A pattern of mere alternatives is an enumeration, which clients know better.
 */
final class WholePatterns {

    private static final Pattern ALTERNATIVES = Pattern.compile("-?\\w+(?:\\|-?\\w+)*");

    /** Any text in which something can be seen: that is looked for. */
    private static final String SOMETHING = "\\S";

    private WholePatterns() {}

    static void describe(OpenAPI description) {
        SchemaUse use = new SchemaUse(description);
        Stream.of(use.ofParameters(description), use.ofRequests(description), use.ofAnswers(description))
                .flatMap(Collection::stream)
                .filter(schema -> schema.getPattern() != null)
                .forEach(WholePatterns::describe);
    }

    private static void describe(Schema schema) {
        String pattern = schema.getPattern();
        if (ALTERNATIVES.matcher(pattern).matches()) {
            schema.setPattern(null);
            schema.setEnumeration(List.of((Object[]) pattern.split("\\|", -1)));
        } else if (!pattern.startsWith("^") && !pattern.equals(SOMETHING)) {
            schema.setPattern(pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$");
        }
    }
}
