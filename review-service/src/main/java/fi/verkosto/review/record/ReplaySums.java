package fi.verkosto.review.record;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.decision.AwardLimits;
import fi.verkosto.review.decision.AwardLimits.HeldAward;
import fi.verkosto.review.decisioncontent.CategorySum;
import fi.verkosto.review.decisioncontent.Instalment;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.record.Again.Part;
import fi.verkosto.review.review.SubmittedApplication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whether the sums of awards hold: each for itself, and all that were approved together. */
final class ReplaySums {

    private static final int ALL = 100;

    private final Replay known;
    private final Map<UUID, HeldAward> approved = new LinkedHashMap<>();

    /** @param known what the record says of applications and the call up to the line that is followed */
    ReplaySums(Replay known) {
        this.known = known;
    }

    /** None for what grants nothing any more. */
    Optional<Again> follow(Line line, DecisionNow decision) {
        if (line.action().equals(ReviewAction.AWARD_DECLINED.name())) {
            approved.remove(decision.id());
            return Optional.empty();
        }
        boolean isApproval = line.action().equals(ReviewAction.DECISION_APPROVED.name());
        boolean isGiven = line.action().equals(ReviewAction.APPLICANTS_NOTIFIED.name());
        if (isGiven && decision.supersedes() != null) {
            // What the earlier one held is free then.
            approved.remove(decision.supersedes());
        }
        return decision.outcome() == Outcome.AWARDED
                ? Optional.of(Again.of(line, Part.SUMS, decision.id(), difference(decision, isApproval)))
                : Optional.empty();
    }

    private Optional<String> difference(DecisionNow decision, boolean isApproval) {
        Optional<SubmittedApplication> application = known.application(decision.reviewId());
        if (application.isEmpty()) {
            return Optional.of("the record does not say what was applied for");
        }
        return ofAward(decision, application.get().requestedGrant())
                .or(() -> isApproval ? together(decision, application.get().strand()) : Optional.empty());
    }

    private static Optional<String> ofAward(DecisionNow decision, Money asked) {
        Money awarded = decision.awarded();
        if (awarded.compareTo(asked) > 0) {
            return Optional.of("it grants %s, and %s was applied for".formatted(awarded.amount(), asked.amount()));
        }
        if (decision.terms() == null) {
            return Optional.empty();
        }
        List<CategorySum> parts = decision.terms().perCategory();
        Money ofParts = parts.stream().map(CategorySum::sum).reduce(Money.ZERO, Money::plus);
        int percent = decision.terms().instalments().stream()
                .mapToInt(Instalment::percent)
                .sum();
        if (!parts.isEmpty() && !ofParts.equals(awarded)) {
            return Optional.of("it grants %s, and its parts come to %s".formatted(awarded.amount(), ofParts.amount()));
        }
        return percent == ALL ? Optional.empty() : Optional.of("its instalments are %d per cent".formatted(percent));
    }

    /** With all that was approved before. */
    private Optional<String> together(DecisionNow decision, String strand) {
        approved.put(decision.id(), new HeldAward(decision.reviewId(), strand, decision.awarded()));
        Terms terms = known.requireTerms();
        try {
            new AwardLimits(
                            terms.strands(),
                            terms.totalSum(),
                            AwardLimits.ofEachApplication(approved.values().stream()))
                    .require();
            return Optional.empty();
        } catch (Refusal exceeded) {
            return Optional.of("all that was approved is more than the call allows: " + exceeded.code());
        }
    }
}
