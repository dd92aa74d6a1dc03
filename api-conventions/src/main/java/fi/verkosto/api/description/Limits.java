package fi.verkosto.api.description;

import fi.verkosto.api.idempotency.IdempotencyKey;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.request.Versions;
import fi.verkosto.api.value.WrittenForm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/**
 * The limits that hold everywhere: of parameters, of pages, and of what answers hold by what it is. Others follow from
 * constraints. No number stands here, each is the constant of whoever enforces it.
 */
final class Limits {

    private static final Map<String, Integer> LONGEST =
            Map.of("Idempotency-Key", IdempotencyKey.LONGEST, "If-Match", Versions.LONGEST, "cursor", Cursor.LONGEST);

    private static final String ITEMS = "items";
    private static final String NEXT = "next";

    private Limits() {}

    static void describe(OpenAPI description) {
        SchemaUse.operations(description)
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .forEach(Limits::describe);
        SchemaUse use = new SchemaUse(description);
        Set<Schema> shown = use.ofAnswers(description);
        shown.removeAll(use.ofRequests(description));
        shown.remove(description.getComponents().getSchemas().get(WhatIsAlwaysThere.PROBLEM));
        shown.stream().filter(schema -> schema.getProperties() != null).forEach(Limits::describe);
    }

    /** In a schema of its own, as the framework may share the one of all texts. */
    private static void describe(Parameter parameter) {
        Integer longest = LONGEST.get(parameter.getName());
        if (longest != null) {
            parameter.setSchema(text().minLength(1).maxLength(longest));
        } else if (parameter.getIn() == In.PATH && "businessId".equals(parameter.getName())) {
            parameter.setSchema(text().pattern("^" + WrittenForm.BUSINESS_ID + "$"));
        }
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static void describe(Schema shown) {
        Map<String, Schema> members = shown.getProperties();
        members.forEach(LimitsByName::describe);
        if (members.containsKey(ITEMS) && members.containsKey(NEXT)) {
            members.get(ITEMS).setMaxItems(Page.LARGEST);
            members.get(NEXT).setMaxLength(Cursor.LONGEST);
        }
    }
}
