package fi.verkosto.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Language;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Answers with a problem what fails before or behind the resources: a query that is no text, an answer that cannot be
 * written. The framework's own page would be no problem, and its line in the log would repeat the query.
 */
@ApplicationScoped
class FailedRequests {

    private static final Logger LOG = Logger.getLogger(FailedRequests.class);

    private final Problems problems;
    private final ObjectMapper json;

    FailedRequests(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.headWritten() || response.closed()) {
            LOG.warnf(context.failure(), "An answer broke off");
            context.request().connection().close();
            return;
        }
        HttpProblem problem = problems.ofFailure(
                context.statusCode(), Language.choose(context.request().getHeader("Accept-Language")));
        if (problem.getStatusCode() == CommonError.INTERNAL_ERROR.status()) {
            LOG.errorf(context.failure(), "A request failed");
        }
        response.setStatusCode(problem.getStatusCode())
                .putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString())
                .end(written(problem));
    }

    private String written(HttpProblem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
