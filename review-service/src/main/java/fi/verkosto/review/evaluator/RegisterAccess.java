package fi.verkosto.review.evaluator;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the caller may do with the registers of evaluators: officers act for the agency that their token names, and people
 * for themselves. To everybody else an entry does not exist (404).
 */
@ApplicationScoped
class RegisterAccess {

    private final Caller caller;

    RegisterAccess(Caller caller) {
        this.caller = caller;
    }

    /** The business ID of the agency whose officer the caller is. */
    String agency() {
        requireOfficer();
        return caller.organisation().orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
    }

    private void requireOfficer() {
        if (!caller.has(CallRole.OFFICER.realmRole())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
    }

    /** As whom the caller has to do with the entry: as the person, whatever else they are, or as an officer. */
    ReviewRole roleIn(Evaluator evaluator) {
        if (isOwn(evaluator)) {
            return ReviewRole.EVALUATOR;
        }
        if (caller.has(CallRole.OFFICER.realmRole()) && caller.isOf(evaluator.agency())) {
            return ReviewRole.OFFICER;
        }
        throw new Refusal(CommonError.NOT_FOUND);
    }

    private boolean isOwn(Evaluator evaluator) {
        return caller.has(CallRole.EVALUATOR.realmRole()) && evaluator.isOf(caller.subject());
    }

    String person() {
        return caller.subject();
    }
}
