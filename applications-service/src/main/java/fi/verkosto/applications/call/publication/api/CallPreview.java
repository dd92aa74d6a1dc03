package fi.verkosto.applications.call.publication.api;

import fi.verkosto.api.problem.LocatedError;
import fi.verkosto.applications.call.api.CallRequirements;
import fi.verkosto.applications.call.api.CallResponse;
import fi.verkosto.applications.call.publication.PreviewCall;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call as the public would see it, and what stands in the way. */
@Schema(name = "CallPreview")
record CallPreview(
        CallResponse call,

        CallRequirements requirements,

        @Schema(description = "Everything that publishing would refuse now; empty if nothing")
        List<LocatedError> errors,

        @Schema(description = "What differs from the convention for deadlines, and is allowed")
        List<LocatedError> warnings) {

    static CallPreview from(PreviewCall.Preview preview, Instant now, Locale language) {
        return new CallPreview(
                CallResponse.from(preview.call(), false, now),
                CallRequirements.from(preview.call(), now),
                LocatedError.of(preview.faults(), language),
                LocatedError.of(preview.warnings(), language));
    }
}
