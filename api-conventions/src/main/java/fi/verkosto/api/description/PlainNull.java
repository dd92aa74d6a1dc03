package fi.verkosto.api.description;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * How a schema says that null may be there. Leaves out the type beside a reference, which the framework adds: what is referred to
 * has it already, and of a nullable object it says that null is none.
 */
final class PlainNull {

    private PlainNull() {}

    static void describe(OpenAPI description) {
        SchemaUse use = new SchemaUse(description);
        Set<Schema> schemas = Collections.newSetFromMap(new IdentityHashMap<>());
        schemas.addAll(use.ofRequests(description));
        schemas.addAll(use.ofAnswers(description));
        schemas.stream()
                .filter(schema -> schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().values().stream())
                .filter(member -> member.getRef() != null || saysNullItself(member))
                .forEach(member -> member.setType(null));
    }

    private static boolean saysNullItself(Schema schema) {
        return schema.getAnyOf() != null
                && schema.getAnyOf().stream()
                        .anyMatch(choice ->
                                choice.getType() != null && choice.getType().contains(SchemaType.NULL));
    }

    /** What may be this or null. */
    static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            Schema reference = OASFactory.createSchema().ref(schema.getRef());
            return OASFactory.createSchema()
                    .description(schema.getDescription())
                    .anyOf(List.of(reference, OASFactory.createSchema().type(List.of(SchemaType.NULL))));
        }
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            List<SchemaType> types = new ArrayList<>(schema.getType());
            types.add(SchemaType.NULL);
            schema.setType(types);
            if (schema.getEnumeration() != null && !schema.getEnumeration().contains(null)) {
                List<Object> constants = new ArrayList<>(schema.getEnumeration());
                constants.add(null);
                schema.setEnumeration(constants);
            }
        }
        return schema;
    }
}
