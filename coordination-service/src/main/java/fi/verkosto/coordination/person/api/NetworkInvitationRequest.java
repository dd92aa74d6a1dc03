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

/** Whom somebody invites to a network. */
@Schema(name = "NetworkInvitationRequest")
record NetworkInvitationRequest(
        @Schema(
                required = true,
                description =
                        "NETWORK_MEMBER: acts for the organisation of the caller; NETWORK_READER: reads, for nobody; by the lead"
                                + " alone")
        @NotNull
        NetworkRole role,

        @Schema(
                required = true,
                description = "What the list and the mail call the person",
                examples = "Veera Verkkonen")
        @NotBlank
        @Size(max = Lengths.NAME)
        @SingleLine
        String name,

        @Schema(required = true) @NotNull @Valid MailRecipientBody mail) {

    /** What somebody can be invited to in a network. */
    @Schema(name = "NetworkPersonRole")
    enum NetworkRole {
        NETWORK_MEMBER,
        NETWORK_READER
    }

    PersonRole personRole() {
        return switch (role) {
            case NETWORK_MEMBER -> PersonRole.NETWORK_MEMBER;
            case NETWORK_READER -> PersonRole.NETWORK_READER;
        };
    }

    MailRecipient recipient() {
        return mail.toRecipient(name);
    }
}
