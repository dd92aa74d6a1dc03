package fi.verkosto.coordination.person.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.person.Person;
import fi.verkosto.coordination.person.PersonState;
import fi.verkosto.coordination.person.ReadPeople;
import fi.verkosto.coordination.programme.PersonRole;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Somebody who was invited. The code is in the mail alone. */
@Schema(name = "Person")
record PersonResponse(
        UUID id,
        UUID programmeId,

        @Schema(nullable = true, description = "null where it is the programme as a whole")
        UUID networkId,

        PersonRole role,

        @Schema(
                nullable = true,
                examples = "0208201-1",
                description =
                        "Business ID of the organisation for which they act, or of the agency whose observer they are; null for none")
        @Size(max = Lengths.BUSINESS_ID)
        String organisation,

        PersonState state,

        @Schema(description = "The version for If-Match; the same as in the ETag", examples = "0")
        long version,

        @Schema(
                nullable = true,
                examples = "Veera Verkkonen",
                description = "null once it is over, when it is forgotten")
        @Size(max = Lengths.NAME)
        String name,

        @Schema(
                nullable = true,
                description = "For whoever may invite, and for the person; null for others, and once it is over")
        MailRecipientBody mail,

        @Schema(nullable = true, description = "How the invitation stands, for whoever may invite; null for others")
        InvitationBody invitation,

        Instant invitedAt,

        @Schema(nullable = true, description = "When the person confirmed; null before")
        Instant confirmedAt,

        @Schema(nullable = true, description = "When it was withdrawn, ran out or ended; null before")
        Instant endedAt) {

    static PersonResponse from(ReadPeople.Shown shown) {
        Person person = shown.person();
        return new PersonResponse(
                person.id(),
                person.programmeId(),
                person.networkId().orElse(null),
                person.role(),
                person.organisation().orElse(null),
                person.state(),
                person.version(),
                person.recipient().map(known -> known.name()).orElse(null),
                person.recipient()
                        .filter(_ -> shown.showsAddress())
                        .map(MailRecipientBody::of)
                        .orElse(null),
                shown.isInviter() ? InvitationBody.from(person) : null,
                person.invitedAt(),
                person.confirmedAt().orElse(null),
                person.endedAt().orElse(null));
    }

    ResponseBuilder<PersonResponse> with(Status status) {
        return ResponseBuilder.create(status, this).tag(Versions.etag(version));
    }

    RestResponse<PersonResponse> ok() {
        return with(Status.OK).build();
    }

    /** How an invitation stands. */
    @Schema(name = "PersonInvitation")
    record InvitationBody(
            @Schema(description = "When the last of its mails was asked for")
            Instant sentAt,

            @Schema(description = "How many mails of it were asked for", examples = "1")
            int timesSent,

            @Schema(description = "The last day, in Finland, on which the code of the last mail is taken")
            LocalDate lastDay,

            @Schema(
                    description =
                            "Whether there is a code that is taken. Not once it is used or over, nor after too many wrong codes,"
                                    + " when it has to be sent again")
            boolean hasCode) {

        static InvitationBody from(Person person) {
            return new InvitationBody(person.sentAt(), person.timesSent(), person.lastDay(), person.hasCode());
        }
    }
}
