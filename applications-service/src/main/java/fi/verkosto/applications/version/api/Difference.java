package fi.verkosto.applications.version.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field, or one element of a list, that is not the same in two versions. */
@Schema(name = "Difference")
public record Difference(
        @Schema(
                description =
                        "JSON Pointer into the content of the second version, or from /files on into its files; of "
                                + "what is gone, into the first",
                examples = "/budget/lines/2/amount/amount")
        String pointer,

        @Schema(
                description = "In the first version; null if it was not there",
                implementation = Object.class,
                nullable = true)
        JsonNode before,

        @Schema(
                description = "In the second version; null if it is not there",
                implementation = Object.class,
                nullable = true)
        JsonNode after) {}
