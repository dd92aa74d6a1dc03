package fi.verkosto.review.publication;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.Decisions;
import fi.verkosto.review.decisionletter.DecisionLetters;
import fi.verkosto.review.decisionletter.LetterData;
import fi.verkosto.review.selection.Selections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows everybody the decisions of a call that were given: nothing that comes before a notification changes anything in it. */
@ApplicationScoped
public class ReadPublishedDecisions {

    /** More than any call has had applications. */
    public static final int MOST = 10_000;

    private final KnownCalls calls;
    private final Decisions decisions;
    private final DecisionLetters letters;
    private final Selections selections;

    ReadPublishedDecisions(KnownCalls calls, Decisions decisions, DecisionLetters letters, Selections selections) {
        this.calls = calls;
        this.decisions = decisions;
        this.letters = letters;
        this.selections = selections;
    }

    /**
     * What the answer depends on: how many were given, how many of these were given up, and what is known of the call.
     *
     * @throws Refusal if there is no such call
     */
    @Transactional
    public String version(UUID callId) {
        return "%d-%d-%d"
                .formatted(
                        decisions.countNotified(callId),
                        decisions.countGivenUp(callId),
                        known(callId).version());
    }

    @Transactional
    public PublishedCall read(UUID callId) {
        KnownCall call = known(callId);
        List<Decision> given = decisions.notified(callId, MOST);
        Map<UUID, LetterData> data = letters.dataOf(callId);
        Map<UUID, Integer> places = given.isEmpty() ? Map.of() : selections.placesOf(callId);
        Map<UUID, UUID> later = new HashMap<>();
        List<PublishedDecision> published = new ArrayList<>();
        for (Decision decision : given.reversed()) {
            Optional<UUID> supersededBy = Optional.ofNullable(later.put(decision.applicationId(), decision.id()));
            Optional<Integer> place = Optional.ofNullable(places.get(decision.reviewId()));
            Optional.ofNullable(data.get(decision.id()))
                    .ifPresent(letter -> published.add(new PublishedDecision(decision, letter, place, supersededBy)));
        }
        return new PublishedCall(call, List.copyOf(published.reversed()));
    }

    private KnownCall known(UUID callId) {
        return calls.find(callId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
