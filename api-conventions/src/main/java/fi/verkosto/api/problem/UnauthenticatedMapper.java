package fi.verkosto.api.problem;

import fi.verkosto.api.refusal.CommonError;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * No token, or one that is not valid: 401 with the challenge that RFC 9110 (11.6.1) asks for. In the place of
 * resteasy-problem's own mappers, which read a field that Quarkus 3.33 no longer has and so answer 500.
 *
 * <p>Public, as the bean that Quarkus makes of its methods may live in another class loader.
 */
public class UnauthenticatedMapper {

    private static final int BEFORE_RESTEASY_PROBLEM = Priorities.USER - 2;

    private final Problems problems;

    UnauthenticatedMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = BEFORE_RESTEASY_PROBLEM)
    public Uni<Response> withoutToken(RoutingContext request) {
        return answer(request);
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = BEFORE_RESTEASY_PROBLEM)
    public Uni<Response> withBadToken(RoutingContext request) {
        return answer(request);
    }

    private Uni<Response> answer(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        HttpProblem.Builder problem = problems.of(CommonError.UNAUTHENTICATED);
        if (authenticator == null) {
            return Uni.createFrom().item(problem.build().toResponse());
        }
        return authenticator
                .getChallenge(request)
                .onFailure()
                .recoverWithNull()
                .map(challenge -> withChallenge(problem, challenge).build().toResponse());
    }

    private static HttpProblem.Builder withChallenge(HttpProblem.Builder problem, ChallengeData challenge) {
        if (challenge != null) {
            challenge.getHeaders().forEach((name, content) -> problem.withHeader(name.toString(), content));
        }
        return problem;
    }
}
