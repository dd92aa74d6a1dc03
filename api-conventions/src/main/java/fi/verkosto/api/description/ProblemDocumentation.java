package fi.verkosto.api.description;

import fi.verkosto.api.refusal.CommonError;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents, with every operation, the problems that the conventions alone make it answer with. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemDocumentation implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final int FIRST_REFUSAL = 400;

    /** How the framework and the problem library describe responses that nobody documented. */
    private static final Set<String> SAYING_NOTHING =
            Set.of("Bad Request", "Not Authorized", "Not Allowed", "Internal Server Error");

    private static final List<String> SCHEMAS_OF_THE_LIBRARY =
            List.of("HttpProblem", "HttpValidationProblem", "Violation");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() == null) {
            return;
        }
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        description.getComponents().addSchema("Problem", problem()).addSchema("LocatedError", locatedError());
        SCHEMAS_OF_THE_LIBRARY.forEach(description.getComponents()::removeSchema);
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> document(path, method, operation)));
    }

    private static void document(String path, HttpMethod method, Operation operation) {
        EnumSet<CommonError> errors = EnumSet.of(
                CommonError.INVALID_REQUEST,
                CommonError.UNAUTHENTICATED,
                CommonError.FORBIDDEN,
                CommonError.NOT_ACCEPTABLE,
                CommonError.INTERNAL_ERROR,
                CommonError.TEMPORARILY_UNAVAILABLE);
        if (!method.equals(HttpMethod.GET)) {
            errors.add(CommonError.CONFLICT);
            errors.add(CommonError.OUTCOME_UNKNOWN);
        }
        if (path.contains("{")) {
            errors.add(CommonError.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            errors.add(CommonError.TOO_LARGE);
            errors.add(CommonError.UNSUPPORTED_MEDIA_TYPE);
        }
        header(operation, "If-Match", "The ETag of the version that the change is made to")
                .ifPresent(_ -> {
                    errors.add(CommonError.STALE_VERSION);
                    errors.add(CommonError.PRECONDITION_REQUIRED);
                });
        header(operation, "Idempotency-Key", "The same key with the same request gives the same answer, once done")
                .ifPresent(_ -> {
                    errors.add(CommonError.IDEMPOTENCY_KEY_REQUIRED);
                    errors.add(CommonError.IDEMPOTENCY_KEY_REUSED);
                });
        errors.stream()
                .collect(Collectors.groupingBy(CommonError::status, TreeMap::new, Collectors.toList()))
                .forEach((status, ofStatus) -> describe(operation, status, ofStatus));
        operation.getResponses().getAPIResponses().forEach(ProblemDocumentation::giveProblem);
    }

    private static Optional<Parameter> header(Operation operation, String name, String description) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        var found = parameters.stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst();
        found.ifPresent(parameter -> parameter.required(true).description(description));
        return found;
    }

    /** Always a new response: the framework shares one among operations. */
    private static void describe(Operation operation, int status, List<CommonError> errors) {
        String codes = errors.stream().map(CommonError::code).collect(Collectors.joining(", "));
        APIResponse documented = operation.getResponses().getAPIResponse(Integer.toString(status));
        boolean saysNothing = documented == null
                || documented.getDescription() == null
                || SAYING_NOTHING.contains(documented.getDescription());
        operation
                .getResponses()
                .addAPIResponse(
                        Integer.toString(status),
                        OASFactory.createAPIResponse()
                                .description(saysNothing ? codes : documented.getDescription() + "; " + codes));
    }

    private static void giveProblem(String status, APIResponse response) {
        boolean isRefusal = status.chars().allMatch(Character::isDigit) && Integer.parseInt(status) >= FIRST_REFUSAL;
        if (isRefusal) {
            Content content = OASFactory.createContent()
                    .addMediaType(
                            "application/problem+json",
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref(PROBLEM)));
            response.setContent(content);
        }
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("Problem details (RFC 9457); some problems have further members of their own")
                .properties(sorted(Map.of(
                        "type", text("The stable kind, as in https://verkosto.example/problems/stale-version"),
                        "title", text("The kind in the language of Accept-Language (fi, sv, en; Finnish otherwise)"),
                        "status",
                                OASFactory.createSchema()
                                        .type(List.of(Schema.SchemaType.INTEGER))
                                        .description("The HTTP status"),
                        "detail", text("What is wrong this time, in the same language"),
                        "instance", text("The path of the request"),
                        "requestId", text("What to tell the operator; the header X-Request-ID has it too"),
                        "errors",
                                OASFactory.createSchema()
                                        .type(List.of(Schema.SchemaType.ARRAY))
                                        .items(OASFactory.createSchema().ref("#/components/schemas/LocatedError")))))
                .required(List.of("type", "title", "status"));
    }

    private static Schema locatedError() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("One thing that is wrong, and where")
                .properties(sorted(Map.of(
                        "pointer", text("Where, as a JSON Pointer (RFC 6901); empty for the whole"),
                        "rule", text("The stable name of the rule"),
                        "text", text("The rule in the language of Accept-Language"))))
                .required(List.of("pointer", "rule", "text"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }

    /** In one order at every build, as the description is committed. */
    private static Map<String, Schema> sorted(Map<String, Schema> properties) {
        return new TreeMap<>(properties);
    }
}
