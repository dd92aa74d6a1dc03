package fi.verkosto.api.description;

import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Describes the parameters that mean the same everywhere, where their operation does not say more. */
final class ParameterWords {

    private static final Map<String, String> WORDS = Map.of(
            "limit", "How many items the page has at the most",
            "cursor", "The `next` of the page before; the first page without it");

    private ParameterWords() {}

    static void describe(OpenAPI description) {
        SchemaUse.operations(description)
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .forEach(ParameterWords::describe);
    }

    private static void describe(Parameter parameter) {
        String name = parameter.getName();
        if (parameter.getDescription() == null) {
            parameter.setDescription(WORDS.getOrDefault(name, ofIdentifier(parameter)));
        }
    }

    /** {@code callId} in a path is the ID of the call. */
    private static String ofIdentifier(Parameter parameter) {
        String name = parameter.getName();
        return parameter.getIn() == In.PATH && name.endsWith("Id")
                ? "The ID of the "
                        + name.substring(0, name.length() - "Id".length())
                                .replaceAll("([A-Z])", " $1")
                                .toLowerCase(Locale.ROOT)
                : null;
    }
}
