package fi.verkosto.review.record;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.ranking.ClosedPanel;
import fi.verkosto.review.ranking.CompleteScores;
import fi.verkosto.review.ranking.Entrant;
import fi.verkosto.review.ranking.StrandRanking;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.review.review.SubmittedApplication;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Follows a record line by line, and knows at each what the ranking is: from the record alone. */
final class Replay {

    private final Map<UUID, ReviewNow> reviews = new HashMap<>();
    private final Map<UUID, SubmittedApplication> applications = new HashMap<>();
    private final Map<UUID, Map<UUID, AssignmentNow>> assignments = new HashMap<>();
    private final Map<UUID, Map<UUID, PanelNow>> panels = new HashMap<>();
    private final Set<UUID> foundIneligible = new HashSet<>();
    private Terms terms;

    void follow(Line line) {
        if (line.terms() != null) {
            terms = line.terms();
        }
        if (line.review() != null) {
            UUID review = line.review().id();
            reviews.put(review, line.review());
            noteEligibility(line);
            if (line.application() != null) {
                applications.put(review, line.application());
            }
            if (line.assignment() != null) {
                assignments
                        .computeIfAbsent(review, _ -> new HashMap<>())
                        .put(line.assignment().id(), line.assignment());
            }
            if (line.panel() != null) {
                panels.computeIfAbsent(review, _ -> new HashMap<>())
                        .put(line.panel().id(), line.panel());
            }
        }
    }

    /** Presenting and deciding change the state of a review, and not what was found. */
    private void noteEligibility(Line line) {
        String found = line.details().get(AuditDetails.ELIGIBLE);
        if (line.review().state() == ReviewState.INELIGIBLE || "false".equals(found)) {
            foundIneligible.add(line.review().id());
        } else if (found != null) {
            foundIneligible.remove(line.review().id());
        }
    }

    boolean isFoundIneligible(UUID review) {
        return foundIneligible.contains(review);
    }

    /**
     * What it is after the lines that were followed; no strands before the call is known.
     *
     * @throws Refusal if the record began after its review did
     */
    List<StrandRanking> ranking() {
        List<ReviewNow> ranked = reviews.values().stream()
                .filter(review -> review.state().isRanked())
                .toList();
        if (!ranked.isEmpty()
                && (terms == null || ranked.stream().anyMatch(review -> !applications.containsKey(review.id())))) {
            throw new Refusal(ReviewError.RECORD_INCOMPLETE);
        }
        return terms == null
                ? List.of()
                : StrandRanking.all(
                        terms.strands(),
                        terms.criteria(),
                        ranked.stream().map(this::entrant).toList());
    }

    /** @throws Refusal before the call is known */
    Terms requireTerms() {
        return Optional.ofNullable(terms).orElseThrow(() -> new Refusal(ReviewError.RECORD_INCOMPLETE));
    }

    /** None of a review that is not known. */
    Optional<SubmittedApplication> application(UUID review) {
        return Optional.ofNullable(applications.get(review));
    }

    /** In the order in which they are read where they are kept. */
    Stream<Ineligible> ineligible() {
        return reviews.values().stream()
                .filter(review -> review.state() == ReviewState.INELIGIBLE)
                .sorted(Comparator.comparing(review -> review.id().toString()))
                .map(review -> Optional.ofNullable(applications.get(review.id()))
                        .map(application -> new Ineligible(review, application.strand()))
                        .orElseThrow(() -> new Refusal(ReviewError.RECORD_INCOMPLETE)));
    }

    /** A review that was never ranked. */
    record Ineligible(ReviewNow review, String strand) {}

    private Entrant entrant(ReviewNow review) {
        List<CompleteScores> scores = assignments.getOrDefault(review.id(), Map.of()).values().stream()
                .filter(AssignmentNow::isComplete)
                .sorted(Comparator.comparing(assignment -> assignment.id().toString()))
                .map(assignment -> new CompleteScores(
                        assignment.evaluator(), Optional.ofNullable(assignment.completedAt()), assignment.sheet()))
                .toList();
        return new Entrant(
                review.id(), review.applicationId(), applications.get(review.id()), scores, panel(review.id()));
    }

    /** A review has one that stands at the most. */
    private Optional<ClosedPanel> panel(UUID review) {
        return panels.getOrDefault(review, Map.of()).values().stream()
                .filter(PanelNow::isClosed)
                .map(PanelNow::closed)
                .findFirst();
    }
}
