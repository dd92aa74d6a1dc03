package fi.verkosto.api.problem;

import fi.verkosto.api.refusal.CommonError;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Tells the operator of every problem what kind it is, and nothing that the caller wrote or read: no member, no detail, no
 * path. The request ID leads from here to the caller, and to the gateway's line about the request.
 */
@ApplicationScoped
class ProblemLog implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemLog.class);
    private static final int AFTER_STABLE_PROBLEM_TYPES = StableProblemTypes.PRIORITY - 1;

    @Override
    public int priority() {
        return AFTER_STABLE_PROBLEM_TYPES;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        int status = problem.getStatusCode();
        if (status == CommonError.INTERNAL_ERROR.status()) {
            LOG.errorf(context.cause, "A request failed");
        } else if (status >= 500) {
            LOG.warnf(context.cause, "A request could not be served: status=%d type=%s", status, problem.getType());
        } else {
            LOG.infof("A request was refused: status=%d type=%s", status, problem.getType());
        }
        return problem;
    }
}
