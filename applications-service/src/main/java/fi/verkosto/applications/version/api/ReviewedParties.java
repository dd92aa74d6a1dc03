package fi.verkosto.applications.version.api;

import fi.verkosto.api.blind.OrganisationLabel;
import fi.verkosto.applications.application.Parties;
import fi.verkosto.applications.application.Party;
import fi.verkosto.applications.content.Consortium;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who submitted the version under review, as far as its reader may know. */
@Schema(name = "ReviewedParties")
record ReviewedParties(
        ReviewedParty lead,
        @Size(max = Consortium.MOST_MEMBERS) List<ReviewedParty> members) {

    static ReviewedParties of(Parties parties, Organisations organisations) {
        return new ReviewedParties(
                ReviewedParty.of(parties.lead(), organisations),
                parties.members().stream()
                        .map(member -> ReviewedParty.of(member, organisations))
                        .toList());
    }

    /** The lead or a member. */
    @Schema(name = "ReviewedParty")
    record ReviewedParty(
            @Schema(description = "Null to evaluators where the review is blind", nullable = true)
            String businessId,

            @Schema(description = "By the register; to evaluators where the review is blind its label")
            String nameFi,

            @Schema(description = "In the same way") String nameSv,

            @Schema(
                    description = "Code of the home region (maakunta); null to evaluators where the review is blind",
                    nullable = true)
            String homeRegion,

            @Schema(description = "Null where the review is not blind", nullable = true)
            OrganisationLabel label) {

        static ReviewedParty of(Party party, Organisations organisations) {
            return new ReviewedParty(
                    organisations.known(party.businessId()),
                    organisations.nameFi(party),
                    organisations.nameSv(party),
                    organisations.known(party.homeRegion()),
                    organisations.label(party.businessId()));
        }
    }
}
