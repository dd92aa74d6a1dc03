package fi.verkosto.review.record;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.decision.DecisionEvent;
import fi.verkosto.review.decision.DecisionLifecycle;
import fi.verkosto.review.decision.DecisionState;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.record.Again.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Follows what became of decisions once they were drafted, by the lifecycle of the service itself: what each line may change in
 * one, in what order, and that nobody decides what they presented.
 */
final class ReplayDecisions {

    /** Drafts rest on these, and are to be made anew after them. */
    private static final Set<String> FOUNDATIONS =
            Set.of(ReviewAction.ELIGIBILITY_CORRECTED.name(), ReviewAction.SCORES_REOPENED.name());

    private static final Set<DecisionState> NOT_GIVEN =
            Set.of(DecisionState.DRAFT, DecisionState.PRESENTED, DecisionState.APPROVED);

    private final Replay known;
    private final ReplaySums sums;
    private final FollowedParts parts = new FollowedParts();
    private final ReplayCorrections corrections = new ReplayCorrections(parts);
    private final FollowedDecisions decisions = new FollowedDecisions();

    /** @param known what the record says of applications and the call up to the line that is followed */
    ReplayDecisions(Replay known) {
        this.known = known;
        this.sums = new ReplaySums(known);
    }

    List<Again> follow(Line line) {
        parts.follow(line);
        if (line.selection() != null) {
            return List.of(Again.of(
                    line,
                    Part.DECISIONS,
                    line.selection().id(),
                    replaceDrafts("a selection was made", recorded(line))));
        }
        if (FOUNDATIONS.contains(line.action())) {
            return replaceDrafts("what they rest on was changed", List.of()).stream()
                    .map(late -> Again.of(line, Part.DECISIONS, null, Optional.of(late)))
                    .toList();
        }
        List<DecisionNow> told = recorded(line);
        if (told.size() != (RecordedSteps.isAboutOneDecision(line.action()) ? 1 : 0)) {
            return List.of(Again.of(
                    line, Part.DECISIONS, null, Optional.of("it tells of %d decisions".formatted(told.size()))));
        }
        return line.action().equals(ReviewAction.SUCCESSOR_CANCELLED.name())
                ? List.of(cancels(line))
                : told.stream().flatMap(decision -> follow(line, decision)).toList();
    }

    /** It is gone, so the line tells of its ID alone. */
    private Again cancels(Line line) {
        UUID id = UUID.fromString(line.details().get(AuditDetails.ITEM));
        Optional<FollowedDecision> draft = decisions.find(id);
        draft.ifPresent(decisions::remove);
        return Again.of(
                line,
                Part.DECISIONS,
                id,
                draft.map(found -> mayCancel(line, found))
                        .orElse(Optional.of("nothing was drafted that could be given up")));
    }

    /** A correction is the only thing that a successor's draft gives way to by itself. */
    private Optional<String> mayCancel(Line line, FollowedDecision draft) {
        if (!DecisionLifecycle.TABLE.allows(draft.state(), DecisionEvent.CANCEL)) {
            return Optional.of(leadsNowhere(DecisionEvent.CANCEL, draft));
        }
        if (draft.now().supersedes() == null) {
            return Optional.of("it comes in the place of nothing, and is drafted anew instead");
        }
        return Again.difference(line.review().id(), draft.now().reviewId())
                .or(() -> line.role().equals(ReviewRole.SYSTEM.name()) && !corrections.isAwaited(line)
                        ? Optional.of("it gave way to no correction")
                        : Optional.empty());
    }

    /** What is missing once every line was followed. */
    List<Again> end() {
        return corrections.ungiven();
    }

    private static List<DecisionNow> recorded(Line line) {
        return line.decisions() == null ? List.of() : line.decisions();
    }

    /** Once one of them is presented they belong together. */
    private Optional<String> replaceDrafts(String why, List<DecisionNow> drafts) {
        Optional<String> presented = decisions
                .presented()
                .map(decision -> "%s although decision %s was %s".formatted(why, decision.id(), decision.state()));
        decisions.replaceDrafts(drafts);
        return presented;
    }

    private Stream<Again> follow(Line line, DecisionNow decision) {
        Optional<String> difference = wrongMatter(line, decision)
                .or(() -> decisions
                        .find(decision.id())
                        .map(before -> goesOn(line, decision, before))
                        .orElseGet(() -> begins(line, decision)));
        return Stream.concat(
                Stream.of(Again.of(line, Part.DECISIONS, decision.id(), difference)),
                sums.follow(line, decision).stream());
    }

    private static Optional<String> wrongMatter(Line line, DecisionNow decision) {
        return Again.difference(
                        line.details().get(AuditDetails.ITEM), decision.id().toString())
                .or(() -> Again.difference(line.review().id(), decision.reviewId()));
    }

    private Optional<String> goesOn(Line line, DecisionNow decision, FollowedDecision before) {
        Optional<DecisionEvent> event =
                RecordedSteps.ofDecision(line.action()).or(() -> corrections.answer(line, before));
        Optional<String> ofCorrection = corrections.follow(line, before);
        corrections.noteGiving(line, decision);
        Optional<String> ofHolding = replaceHolding(line, before);
        decisions.put(before.after(event, decision, line.by()));
        return step(decision, before, event)
                .or(() -> content(decision, before, event))
                .or(() -> ofCorrection)
                .or(() -> ofHolding)
                .or(() -> award(line, decision, before.isOfCorrection()))
                .or(() -> event.flatMap(step -> mayTake(step, line, before)));
    }

    /** What held until then is corrected as well, where another one came in the place of that: no line of its own says so. */
    private Optional<String> replaceHolding(Line line, FollowedDecision against) {
        Optional<FollowedDecision> holding = corrections
                .given(line)
                .flatMap(decisions::find)
                .flatMap(later -> decisions.find(later.now().supersedes()))
                .filter(held -> !held.id().equals(against.id()));
        holding.map(FollowedDecision::replaced).ifPresent(decisions::put);
        return holding.filter(held -> !DecisionLifecycle.TABLE.allows(held.state(), DecisionEvent.CORRECT))
                .map(held -> leadsNowhere(DecisionEvent.CORRECT, held));
    }

    /** What the lifecycle does not say: who takes a step, and what has to be done before. */
    private Optional<String> mayTake(DecisionEvent event, Line line, FollowedDecision before) {
        return switch (event) {
            case APPROVE -> approved(line, before);
            case NOTIFY ->
                before.isOfCorrection() && !corrections.isDecided(before.correction())
                        ? Optional.of("it is given without the answer that it comes by")
                        : Optional.empty();
            case ORDER_NOTIFICATION, FINALIZE, REQUEST_CORRECTION ->
                before.isOfCorrection()
                        ? Optional.of("%s is no step of what answers a correction request".formatted(event))
                        : Optional.empty();
            case WRITE, PRESENT, CANCEL, TAKE_BACK, UPHOLD, CORRECT, DECLARE_INADMISSIBLE, ANSWER_ONE ->
                Optional.empty();
        };
    }

    private Optional<String> approved(Line line, FollowedDecision before) {
        if (line.by().equals(before.presenter())) {
            return Optional.of("whoever presented it approved it");
        }
        return decisions
                .find(before.now().supersedes())
                .filter(earlier -> earlier.state() == DecisionState.CORRECTION_REQUESTED)
                .map(earlier -> "it was approved while a correction of %s was requested".formatted(earlier.id()));
    }

    private static String leadsNowhere(DecisionEvent event, FollowedDecision before) {
        return "%s leads nowhere where it is %s".formatted(event, before.state());
    }

    private static Optional<String> step(DecisionNow decision, FollowedDecision before, Optional<DecisionEvent> event) {
        if (event.isEmpty()) {
            return Again.difference(decision.state(), before.state());
        }
        return DecisionLifecycle.TABLE.allows(before.state(), event.get())
                ? Again.difference(decision.state(), DecisionLifecycle.TABLE.next(before.state(), event.get()))
                : Optional.of(leadsNowhere(event.get(), before));
    }

    /** Only what a person writes changes what a decision says. */
    private static Optional<String> content(
            DecisionNow decision, FollowedDecision before, Optional<DecisionEvent> event) {
        return event.filter(DecisionEvent.WRITE::equals).isPresent()
                ? Again.difference(decision.reviewId(), before.now().reviewId())
                        .or(() -> Again.difference(
                                decision.supersedes(), before.now().supersedes()))
                : Again.difference(decision, before.now().in(decision.state()));
    }

    /** What a correction decides may award what was found ineligible, since that may be what was wrong. */
    private Optional<String> award(Line line, DecisionNow decision, boolean isOfCorrection) {
        boolean isAward = decision.outcome() == Outcome.AWARDED;
        if (isAward && !isOfCorrection && known.isFoundIneligible(decision.reviewId())) {
            return Optional.of("it grants to an application that was found ineligible");
        }
        boolean isDeclined = line.action().equals(ReviewAction.AWARD_DECLINED.name());
        return isDeclined && (!isAward || NOT_GIVEN.contains(decision.state()))
                ? Optional.of("nothing was granted by it that could be declined")
                : Optional.empty();
    }

    /** Between selections nothing begins but in the place of a decision on the same application. */
    private Optional<String> begins(Line line, DecisionNow decision) {
        Optional<FollowedDecision> earlier = decisions
                .find(decision.supersedes())
                .filter(before -> before.now().reviewId().equals(decision.reviewId()));
        if (earlier.isPresent() && line.action().equals(ReviewAction.SUCCESSOR_DRAFTED.name())) {
            return follows(line, decision, earlier.get());
        }
        return earlier.filter(_ -> line.action().equals(ReviewAction.DECISION_APPROVED.name()))
                .flatMap(_ -> corrections.takeInPlace(decision, decisions.predecessors(decision)))
                .map(correction -> corrects(line, decision, correction))
                .orElse(Optional.of("nothing was drafted that it came from"));
    }

    /** Somebody follows whose application was rejected, on the ground that the selection wrote. */
    private Optional<String> follows(Line line, DecisionNow decision, FollowedDecision earlier) {
        Optional<String> taken = taken(decisions.inPlaceOf(earlier.id()));
        decisions.put(FollowedDecision.drafted(decision));
        return taken.or(() -> Again.difference(decision.state(), DecisionState.DRAFT))
                .or(() -> Again.difference(decision.outcome(), Outcome.AWARDED))
                .or(() -> Again.difference(earlier.now().outcome(), Outcome.REJECTED))
                .or(() -> earlier.now().groundSha256() == null
                        ? Optional.of("nobody follows whose rejection a person wrote")
                        : Optional.empty())
                .or(() -> earlier.state().isStanding()
                        ? Optional.empty()
                        : Optional.of("nobody follows whose rejection is " + earlier.state()))
                .or(() -> award(line, decision, false));
    }

    /** One comes in the place of another, and no second. */
    private static Optional<String> taken(Stream<FollowedDecision> others) {
        return others.findFirst()
                .map(other -> "its place was taken by %s, which is %s".formatted(other.id(), other.state()));
    }

    /** What an approved correction puts in the place of a decision is approved at once; a successor that was drafted only gave way. */
    private Optional<String> corrects(Line line, DecisionNow decision, FollowedCorrection correction) {
        Optional<String> taken = taken(decisions.inPlaceOf(decision.supersedes()));
        decisions.put(FollowedDecision.corrected(decision, correction, line.by()));
        return taken.or(() -> Again.difference(decision.state(), DecisionState.APPROVED))
                .or(() -> correction.isOfOld()
                        ? Optional.empty()
                        : Again.difference(decision.content(), correction.proposed()))
                .or(() -> line.by().equals(correction.handler())
                        ? Optional.of("whoever presented it approved it")
                        : Optional.empty());
    }
}
