package fi.verkosto.review.record;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.decision.AwardLimits;
import fi.verkosto.review.decision.AwardLimits.AwardedSum;
import fi.verkosto.review.decision.DecisionState;
import fi.verkosto.review.decisioncontent.CategorySum;
import fi.verkosto.review.decisioncontent.Instalment;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.record.Again.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Follows what became of decisions once they were drafted: what they say, and whether their sums hold. */
final class ReplayDecisions {

    private static final int ALL = 100;

    private final Replay known;
    private final Map<UUID, DecisionNow> decisions = new HashMap<>();
    private final Map<UUID, AwardedSum> approved = new LinkedHashMap<>();

    /** @param known what the record says of applications and the call up to the line that is followed */
    ReplayDecisions(Replay known) {
        this.known = known;
    }

    List<Again> follow(Line line) {
        if (line.selection() != null) {
            // Drafts of an earlier one are gone.
            decisions.clear();
            recorded(line).forEach(draft -> decisions.put(draft.id(), draft));
            return List.of();
        }
        List<Again> again = new ArrayList<>();
        for (DecisionNow decision : recorded(line)) {
            again.add(Again.of(line, Part.DECISIONS, decision.id(), content(line, decision)));
            decisions.put(decision.id(), decision);
            if (isGivenUp(line)) {
                approved.remove(decision.id());
            } else if (decision.outcome() == Outcome.AWARDED) {
                again.add(Again.of(line, Part.SUMS, decision.id(), sums(line, decision)));
            }
        }
        return again;
    }

    private static List<DecisionNow> recorded(Line line) {
        return line.decisions() == null ? List.of() : line.decisions();
    }

    private static boolean isGivenUp(Line line) {
        return line.action().equals(ReviewAction.AWARD_DECLINED.name());
    }

    /**
     * Only what a person writes changes what a decision says. What comes in the place of an earlier one is drafted for whoever follows, or
     * approved at once after a correction request.
     */
    private Optional<String> content(Line line, DecisionNow decision) {
        DecisionNow before = decisions.get(decision.id());
        if (before == null) {
            return comesInThePlaceOfAnother(line, decision)
                    ? Optional.empty()
                    : Optional.of("nothing was drafted that it came from");
        }
        return line.action().equals(ReviewAction.DECISION_WRITTEN.name())
                ? Again.difference(decision.state(), DecisionState.DRAFT)
                : Again.difference(decision, before.in(decision.state()));
    }

    /** What the earlier one held is free then. */
    private boolean comesInThePlaceOfAnother(Line line, DecisionNow decision) {
        boolean isKnown = Optional.ofNullable(decision.supersedes())
                .map(decisions::get)
                .filter(earlier -> earlier.reviewId().equals(decision.reviewId()))
                .isPresent();
        if (isKnown) {
            approved.remove(decision.supersedes());
        }
        return isKnown
                && (line.action().equals(ReviewAction.DECISION_APPROVED.name())
                        || line.action().equals(ReviewAction.SUCCESSOR_DRAFTED.name()));
    }

    private Optional<String> sums(Line line, DecisionNow decision) {
        Optional<SubmittedSum> asked =
                known.application(decision.reviewId()).map(of -> new SubmittedSum(of.strand(), of.requestedGrant()));
        if (asked.isEmpty()) {
            return Optional.of("the record does not say what was applied for");
        }
        return ofAward(decision, asked.get().sum())
                .or(() -> line.action().equals(ReviewAction.DECISION_APPROVED.name())
                        ? together(decision, asked.get().strand())
                        : Optional.empty());
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
        approved.put(decision.id(), new AwardedSum(strand, decision.awarded()));
        Terms terms = known.requireTerms();
        try {
            new AwardLimits(terms.strands(), terms.totalSum(), List.copyOf(approved.values())).require();
            return Optional.empty();
        } catch (Refusal exceeded) {
            return Optional.of("all that was approved is more than the call allows: " + exceeded.code());
        }
    }

    private record SubmittedSum(String strand, Money sum) {}
}
