package fi.verkosto.coordination.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a statement is worth beside what is computed. */
@Schema(
        name = "StatusStanding",
        description =
                "HOLDS: it is what is shown; OVERTAKEN: what is computed is worse than it accounts for, and is shown instead")
public enum StatusStanding {
    HOLDS,
    OVERTAKEN
}
