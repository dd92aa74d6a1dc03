package fi.verkosto.api.description;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Refers to a named schema where the framework copies it, as it does for a member that is shown as another type: generated
 * clients would have a class of its own for each copy. That null may be there is said where it may, not by the named schema.
 */
final class SharedShapes {

    private final Map<String, Schema> named;

    private SharedShapes(Map<String, Schema> named) {
        this.named = named;
    }

    static void describe(OpenAPI description) {
        new SharedShapes(description.getComponents().getSchemas()).refer(new SchemaUse(description), description);
    }

    private void refer(SchemaUse use, OpenAPI description) {
        Set<Schema> schemas = Collections.newSetFromMap(new IdentityHashMap<>());
        schemas.addAll(use.ofRequests(description));
        schemas.addAll(use.ofAnswers(description));
        schemas.stream()
                .filter(schema -> schema.getProperties() != null)
                .forEach(schema -> List.copyOf(schema.getProperties().entrySet())
                        .forEach(member -> schema.addProperty(member.getKey(), referred(member.getValue()))));
        named.values().stream()
                .filter(SharedShapes::isNullableObject)
                .forEach(schema -> schema.setType(List.of(SchemaType.OBJECT)));
    }

    private Schema referred(Schema member) {
        if (member.getRef() != null) {
            Schema target = named.get(member.getRef().substring(SchemaUse.SCHEMAS.length()));
            return target != null && isNullableObject(target) ? PlainNull.orNull(member) : member;
        }
        return nameOf(member)
                .map(name -> OASFactory.createSchema().ref(name).description(ownWords(member, name)))
                .map(reference -> isNullableObject(member) ? PlainNull.orNull(reference) : reference)
                .orElse(member);
    }

    private Optional<String> nameOf(Schema copy) {
        return copy.getProperties() == null
                ? Optional.empty()
                : named.entrySet().stream()
                        .filter(entry -> isCopy(copy, entry.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private String ownWords(Schema copy, String name) {
        return Objects.equals(copy.getDescription(), named.get(name).getDescription()) ? null : copy.getDescription();
    }

    private static boolean isCopy(Schema copy, Schema original) {
        return original.getProperties() != null && original.getProperties().equals(copy.getProperties());
    }

    private static boolean isNullableObject(Schema schema) {
        return schema.getType() != null
                && schema.getType().contains(SchemaType.OBJECT)
                && schema.getType().contains(SchemaType.NULL);
    }
}
