package fi.verkosto.api.description;

import fi.verkosto.api.paging.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The limits that hold everywhere, by what they are of; others follow from the constraints of what is sent. */
final class Limits {

    /** Of a cursor: {@code ListCursor} takes no longer one. */
    private static final int LONGEST_CURSOR = 4_000;

    /** Of parameters: {@code Idempotent} and {@code Versions} take no longer ones. */
    private static final Map<String, Integer> LONGEST =
            Map.of("Idempotency-Key", 255, "If-Match", 2_000, "cursor", LONGEST_CURSOR);

    private static final String NEXT = "next";

    private Limits() {}

    static void describe(OpenAPI description) {
        SchemaUse.operations(description)
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .filter(parameter -> LONGEST.containsKey(parameter.getName()))
                .forEach(Limits::describe);
        SchemaUse use = new SchemaUse(description);
        Set<Schema> shown = use.ofAnswers(description);
        shown.removeAll(use.ofRequests(description));
        shown.remove(description.getComponents().getSchemas().get(WhatIsAlwaysThere.PROBLEM));
        shown.stream().filter(schema -> schema.getProperties() != null).forEach(Limits::describe);
    }

    /** In a schema of its own, as the framework may share the one of all texts. */
    private static void describe(Parameter parameter) {
        parameter.setSchema(OASFactory.createSchema()
                .type(List.of(SchemaType.STRING))
                .minLength(1)
                .maxLength(LONGEST.get(parameter.getName())));
    }

    private static void describe(Schema shown) {
        shown.getProperties().forEach((name, member) -> {
            switch (name) {
                case "version" -> member.setMinimum(BigDecimal.ZERO);
                case "completeness" -> member.minimum(BigDecimal.ZERO).maximum(BigDecimal.valueOf(100));
                case "sha256" -> member.setPattern("^[0-9a-f]{64}$");
                case "title" -> member.setMaxLength(300);
                case "summary" -> member.setMaxLength(5_000);
                case "items" -> {
                    if (shown.getProperties().containsKey(NEXT)) {
                        member.setMaxItems(Page.LARGEST);
                    }
                }
                case NEXT -> member.setMaxLength(LONGEST_CURSOR);
                default -> {}
            }
        });
    }
}
