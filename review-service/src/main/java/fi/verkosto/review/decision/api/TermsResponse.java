package fi.verkosto.review.decision.api;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.decision.DecisionDraft;
import fi.verkosto.review.decision.DecisionDraft.OfCategory;
import fi.verkosto.review.decisioncontent.GrantTerms;
import fi.verkosto.review.decisioncontent.Instalment;
import fi.verkosto.review.decisioncontent.InstalmentOccasion;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an award grants and demands, beside its sum. What a draft lacks is null. */
@Schema(name = "GrantTerms")
record TermsResponse(
        @Schema(description = "What of the grant is for which costs; empty for a lump sum")
        @Size(max = DecisionDraft.MOST_SENTENCES)
        List<OfCategory> perCategory,

        @Schema(
                description = "Per cent of the accepted costs that the grant may cover",
                nullable = true,
                examples = "80")
        Integer maximumPercent,

        @Schema(nullable = true, examples = "2019-01-01") LocalDate usedFrom,
        @Schema(nullable = true, examples = "2020-12-31") LocalDate usedUntil,

        @Schema(description = "Null where no interim report is asked for", nullable = true, examples = "2020-01-02")
        LocalDate interimReportBy,

        @Schema(nullable = true, examples = "2021-03-01") LocalDate finalReportBy,

        @Schema(description = "In the order in which they are paid") @Size(max = 3)
        List<Paid> instalments,

        @Schema(description = "Days from the notification", examples = "30")
        int acceptWithinDays,

        @Schema(description = "What the recipient has to keep") @Size(max = DecisionDraft.MOST_SENTENCES)
        List<SentenceResponse> conditions) {

    static TermsResponse from(GrantTerms terms, Money awarded) {
        List<Money> sums = terms.sumsOfInstalments(awarded);
        return new TermsResponse(
                terms.perCategory().stream().map(OfCategory::of).toList(),
                terms.maximumPercent(),
                terms.usedFrom(),
                terms.usedUntil(),
                terms.interimReportBy(),
                terms.finalReportBy(),
                IntStream.range(0, terms.instalments().size())
                        .mapToObj(i -> Paid.from(terms.instalments().get(i), sums.get(i)))
                        .toList(),
                terms.acceptWithinDays(),
                terms.conditions().stream().map(SentenceResponse::from).toList());
    }

    /** A part of the grant that is paid at once. */
    @Schema(name = "Instalment")
    record Paid(
            @Schema(examples = "60") int percent,
            InstalmentOccasion after,

            @Schema(description = "Whole euros; the last one takes what is left")
            Money sum) {

        static Paid from(Instalment instalment, Money sum) {
            return new Paid(instalment.percent(), instalment.after(), sum);
        }
    }
}
