package fi.verkosto.api.blind;

import fi.verkosto.api.refusal.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an organisation of an application is called where its readers must not know which one it is: the same in every version, and to
 * everybody who reads it. Without a schema's annotation of its own, which every service would describe that has this library.
 */
public record OrganisationLabel(
        OrganisationPart part,

        @Schema(
                description =
                        "Counts from 1 among the members, or the partners, by when they first took part in what was "
                                + "submitted; null for the lead",
                nullable = true,
                examples = "1")
        Integer number,

        @Schema(description = "To be shown in the place of the name")
        LocalizedText texts) {

    public static OrganisationLabel lead() {
        return new OrganisationLabel(
                OrganisationPart.LEAD, null, new LocalizedText("päähakija", "huvudsökande", "lead applicant"));
    }

    public static OrganisationLabel member(int number) {
        return new OrganisationLabel(
                OrganisationPart.MEMBER,
                number,
                new LocalizedText("jäsen " + number, "medlem " + number, "member " + number));
    }

    public static OrganisationLabel partner(int number) {
        return new OrganisationLabel(
                OrganisationPart.PARTNER,
                number,
                new LocalizedText("kumppani " + number, "samarbetspart " + number, "partner " + number));
    }
}
