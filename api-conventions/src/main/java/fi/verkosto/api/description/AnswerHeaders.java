package fi.verkosto.api.description;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers that follow from their status, and from what they show. */
final class AnswerHeaders {

    private static final String ETAG = "^\"[^\"]*\"$";

    /** A list of quoted names with parameters (RFC 9651). */
    private static final String RATE = "^\"[^\"]*\"(?:;[^,]+)*(?:, *\"[^\"]*\"(?:;[^,]+)*)*$";

    private AnswerHeaders() {}

    static void describe(OpenAPI description) {
        SchemaUse use = new SchemaUse(description);
        description
                .getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().forEach((method, operation) -> {
                    operation
                            .getResponses()
                            .getAPIResponses()
                            .forEach((status, response) -> describe(method, status, response, use));
                    describeVersions(operation);
                }));
    }

    /** What can be asked for again only if it changed has an ETag; what is changed in a version may. */
    private static void describeVersions(Operation operation) {
        Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
        boolean isConditional = responses.containsKey("304");
        boolean isChanged = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        responses.forEach((status, response) -> {
            if (status.equals("304") || (status.startsWith("2") && (isConditional || isChanged))) {
                add(response, "ETag", isConditional, "The version of what is shown", text(null, ETAG));
            }
        });
    }

    private static void describe(HttpMethod method, String status, APIResponse response, SchemaUse use) {
        switch (status) {
            case "201" -> add(response, "Location", true, "Where what was made is read", text("uri-reference", null));
            case "401" -> add(response, "WWW-Authenticate", false, "How to authenticate (RFC 6750)", text(null, null));
            case "412", "428" ->
                add(response, "ETag", false, "The version that there is now, for If-Match", text(null, ETAG));
            case "429" -> {
                add(response, "Retry-After", false, "After how many seconds to try again", seconds());
                describeRate(response);
            }
            case "503" -> add(response, "Retry-After", false, "After how many seconds to try again", seconds());
            case "415" -> {
                if (method == HttpMethod.PATCH) {
                    add(response, "Accept-Patch", false, "The media types that the patch may have", text(null, null));
                }
            }
            default -> {}
        }
        if (status.startsWith("2")
                && (isOfAnyType(response.getContent()) || shows("sha256", response.getContent(), use))) {
            add(response, "ETag", true, "The SHA-256 of the file", text(null, ETAG));
        }
        if (status.startsWith("2") && isFile(response.getContent())) {
            add(response, "Content-Disposition", true, "The name to save it under (RFC 6266)", text(null, null));
        }
        if (status.startsWith("2") && shows("version", response.getContent(), use)) {
            add(response, "ETag", true, "The version of what is shown, for If-Match", text(null, ETAG));
        }
    }

    /** As the structured fields of the IETF's draft-ietf-httpapi-ratelimit-headers. */
    private static void describeRate(APIResponse response) {
        add(
                response,
                "RateLimit",
                false,
                "How many requests are left (`r`) and for how many seconds (`t`), by the name of the policy, such as"
                        + " `\"default\";r=0;t=12`. From the edge in front of the gateway, where the operator has one",
                text(null, RATE));
        add(
                response,
                "RateLimit-Policy",
                false,
                "How many requests (`q`) are let through in how many seconds (`w`), by the name of the policy, such as"
                        + " `\"default\";q=600;w=60`. From the edge in front of the gateway, where the operator has one",
                text(null, RATE));
    }

    /** A file that is given back as it was sent. */
    private static boolean isOfAnyType(Content content) {
        return content != null && content.getMediaTypes().containsKey("*/*");
    }

    private static boolean isFile(Content content) {
        return isOfAnyType(content)
                || (content != null
                        && content.getMediaTypes().values().stream()
                                .map(media -> media.getSchema())
                                .anyMatch(schema -> schema != null && "binary".equals(schema.getFormat())));
    }

    /** By convention what a body says of its own version, or of a file's content, is what the header says. */
    private static boolean shows(String member, Content content, SchemaUse use) {
        return content != null
                && content.getMediaTypes().values().stream()
                        .map(media -> media.getSchema())
                        .filter(schema -> schema != null)
                        .map(use::resolve)
                        .map(Schema::getProperties)
                        .anyMatch(properties -> properties != null && properties.containsKey(member));
    }

    private static void add(APIResponse response, String name, boolean required, String words, Schema schema) {
        Map<String, Header> present = response.getHeaders();
        if (present == null || !present.containsKey(name)) {
            response.addHeader(
                    name,
                    OASFactory.createHeader()
                            .description(words)
                            .required(required)
                            .schema(schema));
        }
    }

    private static Schema text(String format, String pattern) {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.STRING))
                .format(format)
                .pattern(pattern);
    }

    private static Schema seconds() {
        return OASFactory.createSchema().type(List.of(SchemaType.INTEGER)).minimum(BigDecimal.ZERO);
    }
}
