package fi.verkosto.review.evaluator;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.KnownCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.TreeSet;

/** Whether somebody can take one more application of a call, as the register of its agency says. */
@ApplicationScoped
public class EvaluatorRoom {

    private final Evaluators evaluators;

    EvaluatorRoom(Evaluators evaluators) {
        this.evaluators = evaluators;
    }

    /**
     * Refuses who is not to be asked, or has enough; until the transaction ends nobody else gives them more. The call has
     * named its evaluators before there was a register: of those whom it does not know nothing is asked.
     */
    public void require(KnownCall call, String person) {
        evaluators.lock(call.agency(), person).ifPresent(evaluator -> {
            requireAskable(evaluator);
            requireRoom(evaluator, evaluators.loadOf(person, call.id()));
        });
    }

    /**
     * Until the transaction ends nobody else gives these people more. Whoever asks several locks them all before any review,
     * and in one order, lest two who do so wait for each other.
     */
    public void reserve(KnownCall call, Collection<String> persons) {
        new TreeSet<>(persons).forEach(person -> evaluators.lock(call.agency(), person));
    }

    private static void requireAskable(Evaluator evaluator) {
        if (!evaluator.canBeAsked()) {
            throw new Refusal(ReviewError.EVALUATOR_NOT_AVAILABLE).with("state", evaluator.state());
        }
    }

    private static void requireRoom(Evaluator evaluator, long load) {
        if (load >= evaluator.capacity()) {
            // How many they have is not told: some of them may be nobody's business who asks.
            throw new Refusal(ReviewError.OVER_CAPACITY).with("capacity", evaluator.capacity());
        }
    }
}
