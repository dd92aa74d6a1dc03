package fi.verkosto.api.description;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Answers that any operation may give, and the one that each must describe: how it succeeds. */
final class AnswersOfEveryOperation {

    /** In one order at every build, as the description is committed. */
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "404",
            "not-found: something that the request names",
            "415",
            "unsupported-media-type",
            "429",
            "too-many-requests: more than the operator's edge lets through at present"));

    private AnswersOfEveryOperation() {}

    static void describe(OpenAPI description) {
        SchemaUse.operations(description).forEach(AnswersOfEveryOperation::describe);
    }

    /** The build fails where it is forgotten: an {@code @APIResponse} of a refusal hides what the method returns. */
    private static void describe(Operation operation) {
        Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
        if (responses.keySet().stream().noneMatch(status -> status.startsWith("2"))) {
            throw new IllegalStateException(
                    operation.getOperationId() + " describes no success: give it an @APIResponseSchema");
        }
        if (responses.containsKey("304") && !responses.containsKey("412")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "412", refusal("stale-version: a condition on the version or its time does not hold"));
        }
        REFUSALS.forEach((status, words) -> {
            if (!responses.containsKey(status)) {
                operation.getResponses().addAPIResponse(status, refusal(words));
            }
        });
    }

    private static APIResponse refusal(String words) {
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
