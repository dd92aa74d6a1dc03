package fi.verkosto.coordination.person.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.coordination.mail.MailRecipient;
import fi.verkosto.coordination.programme.PersonRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom somebody invites to a programme as a whole. */
@Schema(name = "ProgrammeInvitationRequest")
record ProgrammeInvitationRequest(
        @Schema(
                required = true,
                description =
                        "COORDINATOR_TEAM: by the coordinator's organisation; AGENCY_OBSERVER, MINISTRY_OBSERVER: by officers of the"
                                + " call")
        @NotNull
        ProgrammeRole role,

        @Schema(required = true, description = "What the list and the mail call the person", examples = "Terttu Tuki")
        @NotBlank
        @Size(max = Lengths.NAME)
        @SingleLine
        String name,

        @Schema(required = true) @NotNull @Valid MailRecipientBody mail) {

    /** What somebody can be invited to in a programme beside its networks. */
    @Schema(name = "ProgrammePersonRole")
    enum ProgrammeRole {
        COORDINATOR_TEAM,
        AGENCY_OBSERVER,
        MINISTRY_OBSERVER
    }

    PersonRole personRole() {
        return switch (role) {
            case COORDINATOR_TEAM -> PersonRole.COORDINATOR_TEAM;
            case AGENCY_OBSERVER -> PersonRole.AGENCY_OBSERVER;
            case MINISTRY_OBSERVER -> PersonRole.MINISTRY_OBSERVER;
        };
    }

    MailRecipient recipient() {
        return mail.toRecipient(name);
    }
}
