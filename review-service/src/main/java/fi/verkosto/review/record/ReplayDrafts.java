package fi.verkosto.review.record;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.decision.DecisionState;
import fi.verkosto.review.decision.Proposal;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.record.DecisionNow.RecordedTerms;
import fi.verkosto.review.record.ReplaySelection.Ranked;
import fi.verkosto.review.record.Terms.AwardTerms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Drafts again what a selection drafted, and compares. */
final class ReplayDrafts {

    private final ReplaySelection seen;
    private final Set<UUID> tiedByPerson;
    private final int draftsInLine;
    private final Map<UUID, DecisionNow> drafted;

    /** @param tiedByPerson whose grounds hold words of a person, which are not in the record */
    ReplayDrafts(Line line, ReplaySelection seen, Set<UUID> tiedByPerson) {
        this.seen = seen;
        this.tiedByPerson = tiedByPerson;
        List<DecisionNow> drafts = line.decisions() == null ? List.of() : line.decisions();
        draftsInLine = drafts.size();
        drafted = drafts.stream()
                .collect(Collectors.toMap(DecisionNow::reviewId, Function.identity(), (first, _) -> first));
    }

    /** The first that is otherwise. */
    Optional<String> of(Ranked ranked) {
        Optional<AwardTerms> terms = Optional.ofNullable(seen.terms().awards());
        if (terms.isEmpty()) {
            return Optional.of("the record does not say what the terms of awards follow from");
        }
        RecordedTerms usual = RecordedTerms.of(terms.get().usual());
        List<RecordedProposal> proposals = seen.proposals(ranked);
        long applications = proposals.stream()
                .map(RecordedProposal::applicationId)
                .distinct()
                .count();
        if (applications < proposals.size()) {
            return Optional.of("%d proposals are of %d applications".formatted(proposals.size(), applications));
        }
        if (drafted.size() < draftsInLine) {
            return Optional.of("%d decisions were drafted on %d reviews".formatted(draftsInLine, drafted.size()));
        }
        if (drafted.size() != proposals.size()) {
            return Optional.of("%d decisions were drafted of %d proposals".formatted(drafted.size(), proposals.size()));
        }
        return proposals.stream()
                .flatMap(proposal -> draft(proposal, usual).stream())
                .findFirst()
                .or(() -> ranked.proposals().stream()
                        .flatMap(proposal -> ground(proposal).stream())
                        .findFirst());
    }

    private Optional<String> draft(RecordedProposal proposal, RecordedTerms usual) {
        DecisionNow draft = drafted.get(proposal.reviewId());
        return draft == null
                ? Optional.of("nothing was drafted on review " + proposal.reviewId())
                : Again.difference(draft.state(), DecisionState.DRAFT)
                        .or(() -> Again.difference(draft.supersedes(), null))
                        .or(() -> Again.difference(draft.reasons(), List.of()))
                        .or(() -> Again.difference(draft.outcome(), proposal.outcome()))
                        .or(() -> Again.difference(draft.awarded(), proposal.awarded()))
                        .or(() ->
                                Again.difference(draft.terms(), proposal.outcome() == Outcome.AWARDED ? usual : null));
    }

    private Optional<String> ground(Proposal proposal) {
        return tiedByPerson.contains(proposal.applicationId())
                ? Optional.empty()
                : Again.difference(
                        drafted.get(proposal.reviewId()).groundSha256(),
                        CanonicalJson.sha256(proposal.reasons().fi()));
    }
}
