package fi.verkosto.review.assignment.api;

import fi.verkosto.api.blind.OrganisationLabel;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.review.Blinding;
import fi.verkosto.review.review.Member;
import fi.verkosto.review.review.Partner;
import fi.verkosto.review.review.SubmittedApplication;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The version of an application that is to be evaluated, as the reader of the assignment may see it. */
@Schema(name = "AssignedApplication")
record AssignedApplication(
        @Schema(
                description =
                        "Whether the caller must not know who applies: organisations have labels in the place of names, and null in that of "
                                + "business IDs and of the home region. In texts only business IDs and full names of the organisations "
                                + "are hidden")
        boolean blind,

        String caseNumber,
        String strand,

        @Schema(description = "The number of the submitted version that is under review")
        int version,

        Instant submittedAt,

        @Schema(
                description =
                        "When a supplement, or an officer on behalf of the applicant, changed what was submitted; null if nothing did",
                nullable = true)
        Instant lastChangedAt,

        @Schema(
                description = "The language of the case: fi, sv or en; null if it was never told",
                nullable = true,
                examples = "fi")
        String language,

        String title,
        String summary,

        @Schema(description = "The lead applicant, not repeated among the members")
        AssignedOrganisation lead,

        @Schema(
                description =
                        "Code of the lead's home region (maakunta) at the submission; null where it was not told, and to evaluators "
                                + "where the review is blind",
                examples = "01",
                nullable = true)
        @Size(max = Lengths.CODE)
        String leadHomeRegion,

        @Schema(
                description = "How far the lead says it has come, a code of the call; null where that does not ask",
                examples = "ADVANCED",
                nullable = true)
        @Size(max = Lengths.CODE)
        String leadDevelopmentStage,

        @Size(max = 100) List<AssignedMember> members,
        @Size(max = 100) List<AssignedPartner> partners,
        @Size(max = 50) List<String> themes,
        @Size(max = 50) List<String> managementLevels,
        Money totalCosts,
        Money ownFunding,

        @Schema(description = "What others pay for the project; null where it was not told", nullable = true)
        Money otherIncome,

        Money requestedGrant) {

    static AssignedApplication of(SubmittedApplication application, Blinding blinding) {
        return new AssignedApplication(
                blinding.isHiding(),
                application.caseNumber(),
                application.strand(),
                application.version(),
                application.submittedAt(),
                application.lastChangedAt(),
                application.language(),
                blinding.text(application.title()),
                blinding.text(application.summary()),
                new AssignedOrganisation(
                        blinding.known(application.lead().businessId()),
                        blinding.nameOr(blinding.lead(), application.lead().name()),
                        blinding.lead()),
                blinding.known(application.leadHomeRegion()),
                application.leadDevelopmentStage(),
                IntStream.range(0, application.members().size())
                        .mapToObj(place ->
                                AssignedMember.of(application.members().get(place), blinding.member(place), blinding))
                        .toList(),
                IntStream.range(0, application.partners().size())
                        .mapToObj(place -> AssignedPartner.of(
                                application.partners().get(place), blinding.partner(place), blinding))
                        .toList(),
                application.themes(),
                application.managementLevels(),
                application.totalCosts(),
                application.ownFunding(),
                application.otherIncome(),
                application.requestedGrant());
    }

    /** The lead applicant. */
    @Schema(name = "AssignedOrganisation")
    record AssignedOrganisation(
            @Schema(description = "Null to evaluators where the review is blind", nullable = true)
            String businessId,

            @Schema(
                    description =
                            "As the application has it; to evaluators where the review is blind its label, in the language of the application")
            String name,

            @Schema(description = "Null where the review is not blind", nullable = true)
            OrganisationLabel label) {}

    /** A consortium member beside the lead. */
    @Schema(name = "AssignedMember")
    record AssignedMember(
            @Schema(description = "Null to evaluators where the review is blind", nullable = true)
            String businessId,

            @Schema(description = "The name or the label, as of the lead")
            String name,

            @Schema(description = "Null where the review is not blind", nullable = true)
            OrganisationLabel label,

            String role,

            @Schema(
                    description =
                            "How far the provider says it has come, a code of the call; null where that does not ask",
                    examples = "STARTING",
                    nullable = true)
            String developmentStage) {

        static AssignedMember of(Member member, OrganisationLabel label, Blinding blinding) {
            return new AssignedMember(
                    blinding.known(member.businessId()),
                    blinding.nameOr(label, member.name()),
                    label,
                    blinding.text(member.role()),
                    member.developmentStage());
        }
    }

    /** A partner: no licence, no grant. */
    @Schema(name = "AssignedPartner")
    record AssignedPartner(
            @Schema(description = "The name or the label, as of the lead")
            String name,

            @Schema(
                    description =
                            "The partner's business ID; null where the applicant gave none, and to evaluators where the review is blind",
                    examples = "9900101-0",
                    nullable = true)
            @Size(max = Lengths.BUSINESS_ID)
            String businessId,

            @Schema(description = "Null where the review is not blind", nullable = true)
            OrganisationLabel label,

            @Schema(
                    description = "What the partner stands for, a code of the call; null where that does not ask",
                    examples = "WORKING_LIFE",
                    nullable = true)
            String kind) {

        static AssignedPartner of(Partner partner, OrganisationLabel label, Blinding blinding) {
            return new AssignedPartner(
                    blinding.nameOr(label, partner.name()),
                    blinding.known(partner.businessId()),
                    label,
                    partner.kind());
        }
    }
}
