package fi.verkosto.review.record;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.correction.CorrectionEvent;
import fi.verkosto.review.correction.CorrectionOutcome;
import fi.verkosto.review.correction.CorrectionState;
import fi.verkosto.review.decision.DecisionEvent;
import fi.verkosto.review.decision.DecisionState;
import fi.verkosto.review.record.Again.Part;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Follows correction requests by their own lifecycle: who handles and decides one had no part in the decision. */
final class ReplayCorrections {

    private static final String PARTIAL_HANDLER = "whoever had a part in it handles its correction";

    private final FollowedParts parts;
    private final Map<UUID, FollowedCorrection> requests = new HashMap<>();
    private final Map<UUID, Line> ungiven = new LinkedHashMap<>();

    /** @param parts up to the line that is followed */
    ReplayCorrections(FollowedParts parts) {
        this.parts = parts;
    }

    /** What is wrong with what the line says of a request; none where it says nothing of any. */
    Optional<String> follow(Line line, FollowedDecision against) {
        if (line.action().equals(ReviewAction.CORRECTION_REQUESTED.name())) {
            UUID id = correction(line);
            return refuse(
                    requests.put(id, FollowedCorrection.requested(id, against.id())) != null,
                    "the same correction is requested twice");
        }
        return RecordedSteps.ofCorrection(line.action()).flatMap(event -> follow(line, event, against));
    }

    private Optional<String> follow(Line line, CorrectionEvent event, FollowedDecision against) {
        UUID id = correction(line);
        FollowedCorrection before = requests.get(id);
        if (before == null || !before.decision().equals(against.id())) {
            return Optional.of("nobody requested that correction of it");
        }
        if (!before.allows(event)) {
            return Optional.of("%s leads nowhere where its correction is %s".formatted(event, before.state()));
        }
        FollowedCorrection after = before.after(event, line);
        requests.put(id, after);
        return whose(line, event, after, against)
                .or(() -> refuse(
                        event == CorrectionEvent.NOTIFY && before.awaitsDecision(), "nothing came in its place"));
    }

    /** Who presents it is its handler, who was asked for when it was assigned, and is again when it is approved. */
    private Optional<String> whose(
            Line line, CorrectionEvent event, FollowedCorrection request, FollowedDecision against) {
        String person = line.by();
        String handler = request.handler();
        return switch (event) {
            case ASSIGN -> handledBy(handler, line, against);
            case PRESENT ->
                refuse(!person.equals(handler), "its correction is presented by another than its handler")
                        .or(() -> refuse(against.isWorkOf(person), PARTIAL_HANDLER));
            case APPROVE ->
                refuse(person.equals(handler), "whoever presented its correction approved it")
                        .or(() -> refuse(
                                tookPart(person, line, against), "whoever had a part in it decided on its correction"))
                        .or(() -> handledBy(handler, line, against));
            case SHOW_KNOWLEDGE, TAKE_BACK, NOTIFY -> Optional.empty();
        };
    }

    private Optional<String> handledBy(String handler, Line line, FollowedDecision against) {
        return refuse(tookPart(handler, line, against), PARTIAL_HANDLER);
    }

    /** As the service asks it. Lines that do not say what made them are from before it asked for more than the decision. */
    private boolean tookPart(String person, Line line, FollowedDecision against) {
        return against.isWorkOf(person)
                || (line.software() != null && parts.has(against.now().reviewId(), person));
    }

    private static Optional<String> refuse(boolean isWrong, String why) {
        return isWrong ? Optional.of(why) : Optional.empty();
    }

    /** What the answer does to the decision, which may wait for others. */
    Optional<DecisionEvent> answer(Line line, FollowedDecision against) {
        return answered(line)
                .filter(request -> request.outcome() != null)
                .map(request -> answer(request.id(), request.outcome(), against));
    }

    /** What is given in the place of another decision by the answer that a line tells of; none where it leaves it. */
    Optional<UUID> given(Line line) {
        return answered(line).map(FollowedCorrection::later);
    }

    /** An answer gives the decision that comes by it in the same step, whose own line comes after that of the answer. */
    void noteGiving(Line line, DecisionNow told) {
        given(line).ifPresent(later -> ungiven.put(later, line));
        if (line.action().equals(ReviewAction.APPLICANTS_NOTIFIED.name())) {
            ungiven.remove(told.id());
        }
    }

    /** Answers after which nobody was given the decision that they say comes by them. */
    List<Again> ungiven() {
        return ungiven.entrySet().stream()
                .map(answer -> Again.of(
                        answer.getValue(),
                        Part.DECISIONS,
                        answer.getKey(),
                        Optional.of("nobody was given the decision that comes by it")))
                .toList();
    }

    private Optional<FollowedCorrection> answered(Line line) {
        return line.action().equals(ReviewAction.CORRECTION_NOTIFIED.name())
                ? Optional.ofNullable(requests.get(correction(line)))
                : Optional.empty();
    }

    boolean isDecided(UUID id) {
        return Optional.ofNullable(requests.get(id))
                .filter(request -> request.state() == CorrectionState.DECIDED)
                .isPresent();
    }

    private DecisionEvent answer(UUID id, CorrectionOutcome outcome, FollowedDecision against) {
        boolean isCorrected = against.state() == DecisionState.CORRECTED;
        if (outcome == CorrectionOutcome.CORRECTED) {
            return isCorrected ? DecisionEvent.ANSWER_ONE : DecisionEvent.CORRECT;
        }
        List<FollowedCorrection> others = requests.values().stream()
                .filter(request -> !request.id().equals(id))
                .filter(request -> request.decision().equals(against.id()))
                .toList();
        boolean waits = others.stream().anyMatch(request -> request.state() != CorrectionState.DECIDED);
        boolean isExamined = Stream.concat(Stream.of(outcome), others.stream().map(FollowedCorrection::outcome))
                .anyMatch(given -> given != CorrectionOutcome.INADMISSIBLE);
        return CorrectionOutcome.leaving(isCorrected || waits, isExamined);
    }

    /** Whether a line tells of one by which a decision was approved that has not come yet. */
    boolean isAwaited(Line line) {
        return Optional.ofNullable(line.details().get(AuditDetails.CORRECTION))
                .map(UUID::fromString)
                .map(requests::get)
                .filter(FollowedCorrection::awaitsDecision)
                .isPresent();
    }

    /**
     * Takes a decision for the one that an approved correction is to be followed by.
     *
     * @param predecessors in whose place it comes: what holds, and what that came in the place of
     */
    Optional<FollowedCorrection> takeInPlace(DecisionNow later, Set<UUID> predecessors) {
        Optional<FollowedCorrection> found = requests.values().stream()
                .filter(request -> predecessors.contains(request.decision()))
                .filter(FollowedCorrection::awaitsDecision)
                .findFirst();
        found.ifPresent(request -> requests.put(request.id(), request.with(later.id())));
        return found;
    }

    private static UUID correction(Line line) {
        return UUID.fromString(line.details().get(AuditDetails.CORRECTION));
    }
}
