package fi.verkosto.applications.application.api;

import fi.verkosto.applications.application.MembershipState;
import fi.verkosto.applications.application.Participant;
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

        @Schema(description = "Whether it leads, is invited to or is a member of another application of the call")
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
