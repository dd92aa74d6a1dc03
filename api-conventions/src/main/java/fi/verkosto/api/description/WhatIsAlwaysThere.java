package fi.verkosto.api.description;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says what JSON does: an answer has every member of its record, and null where there is nothing. In what is sent as well, a
 * member that is not required may be left out or null, and comes back as null.
 */
final class WhatIsAlwaysThere {

    /** Leaves its optional members out, as RFC 9457 says. */
    static final String PROBLEM = "Problem";

    private WhatIsAlwaysThere() {}

    static void describe(OpenAPI description) {
        SchemaUse use = new SchemaUse(description);
        Set<Schema> sent = use.ofRequests(description);
        Schema problem = description.getComponents().getSchemas().get(PROBLEM);
        Set<Schema> answered = use.ofAnswers(description);
        answered.remove(problem);
        answered.stream().filter(schema -> schema.getProperties() != null).forEach(schema -> {
            if (sent.contains(schema)) {
                letOthersBeNull(schema);
            } else {
                schema.setRequired(List.copyOf(schema.getProperties().keySet()));
            }
        });
    }

    private static void letOthersBeNull(Schema schema) {
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        List.copyOf(schema.getProperties().entrySet()).stream()
                .filter(member -> !required.contains(member.getKey()))
                .forEach(member -> schema.addProperty(member.getKey(), PlainNull.orNull(member.getValue())));
    }
}
