package fi.verkosto.applications.version.api;

import fi.verkosto.api.blind.BlindText;
import fi.verkosto.api.blind.OrganisationLabel;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.applications.content.ApplicationContent;
import fi.verkosto.applications.content.Basics;
import fi.verkosto.applications.content.Budget;
import fi.verkosto.applications.content.BudgetLine;
import fi.verkosto.applications.content.Consortium;
import fi.verkosto.applications.content.ConsortiumMember;
import fi.verkosto.applications.content.Income;
import fi.verkosto.applications.content.Partner;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an applicant submitted, but for the contacts: whoever judges it has nothing to ask of them. To evaluators of a blind
 * review organisations have their labels, in texts too where these name them in full.
 */
@Schema(name = "ReviewedContent")
record ReviewedContent(
        Basics basics,
        ReviewedConsortium consortium,
        ReviewedPartners partners,
        ReviewedBudget budget,
        Map<String, Object> answers) {

    static ReviewedContent of(ApplicationContent content, Organisations organisations) {
        BlindText texts = organisations.texts();
        return new ReviewedContent(
                of(content.basics(), texts),
                new ReviewedConsortium(
                        content.consortium().leadDevelopmentStage(),
                        content.consortium().members().stream()
                                .map(member -> ReviewedMember.of(member, organisations))
                                .toList()),
                new ReviewedPartners(content.partners().partners().stream()
                        .map(partner -> ReviewedPartner.of(partner, organisations))
                        .toList()),
                new ReviewedBudget(
                        content.budget().lines().stream()
                                .map(line -> ReviewedBudgetLine.of(line, organisations))
                                .toList(),
                        content.budget().incomes().stream()
                                .map(income -> ReviewedIncome.of(income, organisations))
                                .toList()),
                texts.ofMembers(content.answers()));
    }

    private static Basics of(Basics basics, BlindText texts) {
        return new Basics(
                texts.of(basics.title()),
                texts.of(basics.summary()),
                basics.goals().stream().map(texts::of).toList(),
                basics.themes(),
                basics.managementLevels(),
                basics.staffGroups());
    }

    /** The providers of the project. */
    @Schema(name = "ReviewedConsortium")
    record ReviewedConsortium(
            @Schema(
                    description = "A code of the call's list of development stages",
                    examples = "ADVANCED",
                    nullable = true)
            @Size(max = Lengths.CODE)
            String leadDevelopmentStage,

            @Size(max = Consortium.MOST_MEMBERS) List<ReviewedMember> members) {}

    /** A provider that takes part beside the lead. */
    @Schema(name = "ReviewedMember")
    record ReviewedMember(
            @Schema(description = "Null to evaluators where the review is blind", nullable = true)
            String businessId,

            @Schema(description = "Null where the review is not blind", nullable = true)
            OrganisationLabel label,

            @Size(max = Lengths.ROLE) String role,

            @Schema(
                    description = "A code of the call's list of development stages",
                    examples = "STARTING",
                    nullable = true)
            @Size(max = Lengths.CODE)
            String developmentStage,

            @Schema(description = "What the provider does, at length", nullable = true) @Size(max = Lengths.TEXT)
            String tasks) {

        static ReviewedMember of(ConsortiumMember member, Organisations organisations) {
            return new ReviewedMember(
                    organisations.known(member.businessId()),
                    organisations.label(member.businessId()),
                    organisations.texts().of(member.role()),
                    member.developmentStage(),
                    organisations.texts().of(member.tasks()));
        }
    }

    /** Whom the consortium works with. */
    @Schema(name = "ReviewedPartners")
    record ReviewedPartners(@Size(max = 100) List<ReviewedPartner> partners) {}

    /** Somebody outside the consortium whom the project works with. */
    @Schema(name = "ReviewedPartner")
    record ReviewedPartner(
            @Schema(
                    description =
                            "As the applicant wrote it; to evaluators where the review is blind its label, in the language "
                                    + "of the application")
            @Size(max = Lengths.NAME)
            String name,

            @Schema(
                    description = "Null where it has none, and to evaluators where the review is blind",
                    nullable = true)
            String businessId,

            @Schema(description = "Null where the review is not blind", nullable = true)
            OrganisationLabel label,

            @Schema(
                    description = "A code of the call's list of kinds of partners",
                    examples = "WORKING_LIFE",
                    nullable = true)
            @Size(max = Lengths.CODE)
            String kind) {

        static ReviewedPartner of(Partner partner, Organisations organisations) {
            return new ReviewedPartner(
                    organisations.nameOf(partner),
                    organisations.known(partner.businessId()),
                    organisations.label(partner),
                    partner.kind());
        }
    }

    /** What the project costs, and what the organisations bring in. */
    @Schema(name = "ReviewedBudget")
    record ReviewedBudget(
            @Size(max = Budget.MOST_LINES) List<ReviewedBudgetLine> lines,
            @Size(max = Consortium.MOST_MEMBERS + 1) List<ReviewedIncome> incomes) {}

    /** What one organisation spends on one cost category. */
    @Schema(name = "ReviewedBudgetLine")
    record ReviewedBudgetLine(
            @Schema(description = "Null to evaluators where the review is blind", nullable = true)
            String businessId,

            @Schema(description = "Null where the review is not blind", nullable = true)
            OrganisationLabel label,

            @Size(max = Lengths.CODE) String costCategory,
            Money amount) {

        static ReviewedBudgetLine of(BudgetLine line, Organisations organisations) {
            return new ReviewedBudgetLine(
                    organisations.known(line.businessId()),
                    organisations.label(line.businessId()),
                    line.costCategory(),
                    line.amount());
        }
    }

    /** What one organisation brings in beside the grant. */
    @Schema(name = "ReviewedIncome")
    record ReviewedIncome(
            @Schema(description = "Null to evaluators where the review is blind", nullable = true)
            String businessId,

            @Schema(description = "Null where the review is not blind", nullable = true)
            OrganisationLabel label,

            @Schema(nullable = true) Money ownFunding,
            @Schema(nullable = true) Money otherIncome) {

        static ReviewedIncome of(Income income, Organisations organisations) {
            return new ReviewedIncome(
                    organisations.known(income.businessId()),
                    organisations.label(income.businessId()),
                    income.ownFunding(),
                    income.otherIncome());
        }
    }
}
