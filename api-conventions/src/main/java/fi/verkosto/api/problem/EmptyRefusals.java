package fi.verkosto.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Gives a refusal of the framework's own its problem, such as a condition that does not hold. */
@Provider
class EmptyRefusals implements ContainerResponseFilter {

    private static final Annotation[] NONE = {};

    private final Problems problems;

    EmptyRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            response.setEntity(problems.ofFailure(response.getStatus()), NONE, HttpProblem.MEDIA_TYPE);
        }
    }
}
