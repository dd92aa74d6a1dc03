package fi.verkosto.review.evaluator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a person out of all registers; what they evaluated stays, by somebody whom nobody knows. */
@ApplicationScoped
public class ForgetEvaluator {

    private final Evaluators evaluators;

    ForgetEvaluator(Evaluators evaluators) {
        this.evaluators = evaluators;
    }

    /**
     * A person is to be forgotten.
     *
     * @param subjectDigest SHA-256 of the subject of their tokens, as hexadecimal digits
     */
    @Transactional
    public void forget(String subjectDigest) {
        evaluators.forget(subjectDigest);
    }
}
