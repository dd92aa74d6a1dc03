package fi.verkosto.applications.application.api;

import fi.verkosto.applications.access.MembershipState;
import fi.verkosto.applications.access.Participant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider's part in an application. */
@Schema(name = "Participant")
record ParticipantResponse(
        @Schema(examples = "0208201-1") String businessId,

        @Schema(description = "As the register has it now", nullable = true)
        String nameFi,

        @Schema(description = "As the register has it now", nullable = true)
        String nameSv,

        @Schema(description = "Null for the lead applicant", nullable = true)
        MembershipState membership,

        @Schema(
                description =
                        "Whether it is in another submitted application of the call; never told of one that has not accepted")
        boolean alsoInAnotherApplication) {

    static ParticipantResponse from(Participant participant) {
        return new ParticipantResponse(
                participant.businessId(),
                participant.nameFi(),
                participant.nameSv(),
                participant.membership(),
                participant.alsoInAnotherApplication());
    }
}
