package fi.verkosto.review.evaluator;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** What every step with an entry of a register begins with: it is the caller's to take, and as they last read it. */
@ApplicationScoped
class RegisterSteps {

    private final Evaluators evaluators;
    private final RegisterAccess access;
    private final InstantSource clock;

    RegisterSteps(Evaluators evaluators, RegisterAccess access, InstantSource clock) {
        this.evaluators = evaluators;
        this.access = access;
        this.clock = clock;
    }

    Step begin(UUID id, String ifMatch) {
        Step step = begin(id);
        Versions.check(ifMatch, step.evaluator().version());
        return step;
    }

    /** For what only the person says. */
    Step beginOwn(UUID id, String ifMatch) {
        Step step = begin(id);
        if (step.role() != ReviewRole.EVALUATOR) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        Versions.check(ifMatch, step.evaluator().version());
        return step;
    }

    private Step begin(UUID id) {
        Evaluator evaluator = evaluators.lock(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        return new Step(evaluator, access.roleIn(evaluator), access.person(), clock.instant());
    }

    /** An entry, locked, and who does what with it as whom, and when. */
    record Step(Evaluator evaluator, ReviewRole role, String person, Instant now) {

        boolean isByOfficer() {
            return role == ReviewRole.OFFICER;
        }
    }
}
