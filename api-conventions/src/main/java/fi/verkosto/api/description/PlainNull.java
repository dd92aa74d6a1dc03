package fi.verkosto.api.description;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Leaves out the type beside a reference, which the framework adds: what is referred to has it already, and of a nullable
 * object it says that null is none.
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
}
