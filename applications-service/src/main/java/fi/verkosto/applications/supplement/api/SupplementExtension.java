package fi.verkosto.applications.supplement.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a supplement may be given after all. */
@Schema(name = "SupplementExtension")
record SupplementExtension(
        @Schema(description = "Later than now and than the present due time") @NotNull
        Instant dueAt) {}
