package fi.verkosto.applications.version.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed between two versions. Empty if nothing. */
@Schema(name = "DifferenceList")
record DifferenceList(
        @Schema(description = "The number of the version that is compared")
        int from,

        @Schema(description = "The number of the version that it is compared with")
        int to,

        List<Difference> differences) {}
