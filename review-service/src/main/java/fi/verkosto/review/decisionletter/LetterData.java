package fi.verkosto.review.decisionletter;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.decisioncontent.InstalmentOccasion;
import fi.verkosto.review.decisioncontent.Outcome;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that a letter says, but for its headings and what leads from one to the next. Kept with the letter, of which it is the only source: the same data
 * make the same letter.
 *
 * @param language fi or sv, of the texts in it too
 * @param reasons at least one, in their order
 * @param grant null for a rejection
 * @param terms of every grant; null for a rejection, and in letters from before they were kept
 * @param onRequest null unless it answers a correction request; one may appeal against it then, instead of requesting a correction
 * @param scores null where nobody scored the application
 * @param instruction how it is challenged; null in letters from before it was kept
 * @param provisions that it rests on; null in letters from before they were kept
 */
@Schema(name = "DecisionLetterData")
public record LetterData(
        UUID decisionId,
        @Schema(examples = "fi") @Size(max = 2) String language,

        @Schema(examples = "12/340/2018") @Size(max = Lengths.REGISTER_NUMBER)
        String caseNumber,

        Authority authority,
        CallNamed call,
        ApplicationNamed application,
        @Size(max = 100) List<OrganisationNamed> members,
        Outcome outcome,
        Money requested,

        @Schema(description = "Null for a rejection", nullable = true)
        Grant grant,

        @Schema(
                description =
                        "What is said of every grant. Null for a rejection, and in letters from before it was kept",
                nullable = true)
        StandingTerms terms,

        @Size(max = 100) List<@Size(max = Lengths.REASON) String> reasons,

        @Schema(description = "Null where nobody scored the application", nullable = true)
        Scores scores,

        @Schema(
                description = "The provisions that the decision rests on. Null in letters from before they were kept",
                nullable = true)
        @Size(max = 20)
        List<Provision> provisions,

        Signer presenter,
        Signer decider,
        CorrectionPeriod correction,

        @Schema(
                description = "How the decision is challenged. Null in letters from before it was kept",
                nullable = true)
        Instruction instruction,

        @Schema(
                description =
                        "The correction request that the decision answers; correction is then until when one may appeal to the court. Null where nobody asked for it",
                nullable = true)
        RequestNamed onRequest) {

    /**
     * Who decides, and where a correction is requested.
     *
     * @param closesAt when its office closes, as {@code 16:15}
     */
    @Schema(name = "DecisionLetterAuthority")
    public record Authority(
            @Size(max = Lengths.BUSINESS_ID) String businessId,
            @Size(max = Lengths.NAME) String name,
            @Size(max = Lengths.NAME) String address,
            @Size(max = Lengths.MAIL_ADDRESS) String email,
            @Schema(nullable = true) @Size(max = 50) String phone,
            @Schema(examples = "16:15") @Size(max = 5) String closesAt) {}

    /**
     * The call, and what it is for.
     *
     * @param purpose null where it was not told
     */
    @Schema(name = "DecisionLetterCall")
    public record CallNamed(
            @Size(max = Lengths.NAME) String name,

            @Schema(nullable = true) @Size(max = Lengths.REGISTER_NUMBER)
            String caseNumber,

            @Schema(nullable = true) @Size(max = Lengths.TEXT)
            String purpose,

            @Size(max = Lengths.NAME) String strand) {}

    /** The application that was decided on. */
    @Schema(name = "DecisionLetterApplication")
    public record ApplicationNamed(
            UUID id,
            int version,
            @Size(max = Lengths.TITLE) String title,
            OrganisationNamed lead,
            Money totalCosts,
            Money ownFunding) {}

    /** A provider, in the language of the letter where it has a name in it. */
    @Schema(name = "DecisionLetterOrganisation")
    public record OrganisationNamed(
            @Size(max = Lengths.BUSINESS_ID) String businessId,
            @Size(max = Lengths.NAME) String name) {}

    /**
     * What is granted and demanded. What is null was not decided.
     *
     * @param perCategory empty for a lump sum
     * @param acceptBy the last day to accept the grant or to decline it
     */
    @Schema(name = "DecisionLetterGrant")
    public record Grant(
            Money awarded,
            Money refused,
            @Size(max = 100) List<CategoryNamed> perCategory,
            @Schema(nullable = true) Integer maximumPercent,
            @Schema(nullable = true) LocalDate usedFrom,
            @Schema(nullable = true) LocalDate usedUntil,
            @Schema(nullable = true) LocalDate interimReportBy,
            @Schema(nullable = true) LocalDate finalReportBy,
            @Size(max = 20) List<Payment> payments,
            @Schema(nullable = true) LocalDate acceptBy,
            @Size(max = 100) List<@Size(max = Lengths.REASON) String> conditions) {}

    /** What of a grant is for one kind of costs. */
    @Schema(name = "DecisionLetterCategory")
    public record CategoryNamed(
            @Size(max = Lengths.CODE) String code,
            @Size(max = Lengths.NAME) String name,
            Money sum) {}

    /** An instalment. */
    @Schema(name = "DecisionLetterPayment")
    public record Payment(Money sum, int percent, InstalmentOccasion after) {}

    /** What the evaluators gave, as means over all of them. Who they are is not said. */
    @Schema(name = "DecisionLetterScores")
    public record Scores(
            int evaluators,

            @Schema(description = "Weighted over the criteria, two decimals")
            BigDecimal mean,

            @Size(max = 50) List<OfCriterion> criteria) {}

    /** The mean for one criterion. */
    @Schema(name = "DecisionLetterScore")
    public record OfCriterion(
            @Size(max = Lengths.CODE) String id,
            @Size(max = Lengths.NAME) String name,
            int weight,
            @Schema(description = "Two decimals") BigDecimal mean,
            int maximum) {}

    /**
     * Who presented or decided.
     *
     * @param name as their token said it; null where it said none
     */
    @Schema(name = "DecisionLetterSigner")
    public record Signer(
            @Schema(nullable = true) @Size(max = Lengths.NAME)
            String name) {}
}
