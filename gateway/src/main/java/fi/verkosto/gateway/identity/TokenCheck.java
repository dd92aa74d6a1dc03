package fi.verkosto.gateway.identity;

import fi.verkosto.gateway.problem.GatewayError;
import fi.verkosto.gateway.problem.Problem;
import fi.verkosto.gateway.problem.Problems;
import io.quarkus.oidc.OIDCException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Lets requests with a valid bearer token pass: signature, issuer, audience and expiry. What its holder may do is
 * decided by the service that owns the data, which verifies the same token again.
 */
@ApplicationScoped
public class TokenCheck {

    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final Duration LONGEST_CHECK = Duration.ofSeconds(10);
    private static final String CHALLENGE = "Bearer realm=\"verkosto\"";

    private final HttpAuthenticator authenticator;

    TokenCheck(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    /** Continues with {@code accepted} on the request's own context, or answers with a problem. */
    public void require(RoutingContext request, Runnable accepted) {
        // Nothing of the body may be lost, or read, before the token is verified.
        request.request().pause();
        Context context = Vertx.currentContext();
        authenticator
                .attemptAuthentication(request)
                .ifNoItem()
                .after(LONGEST_CHECK)
                .fail()
                .emitOn(task -> context.runOnContext(_ -> task.run()))
                .subscribe()
                .with(
                        identity -> {
                            if (identity == null) {
                                Problems.answer(request, missing(request.request()));
                            } else {
                                accepted.run();
                            }
                        },
                        failure -> Problems.answer(request, refused(request.request(), failure)));
    }

    /** The same for what is open to everybody: without a token it goes on, with a bad one it does not. */
    public void requireIfPresent(RoutingContext request, Runnable accepted) {
        if (request.request().headers().contains("Authorization")) {
            require(request, accepted);
        } else {
            accepted.run();
        }
    }

    private static Problem missing(HttpServerRequest request) {
        return Problem.of(GatewayError.UNAUTHENTICATED, request).with("WWW-Authenticate", CHALLENGE);
    }

    private static Problem refused(HttpServerRequest request, Throwable failure) {
        if (isProviderAway(failure)) {
            LOG.warn("The OpenID provider is not available");
            return Problem.of(GatewayError.IDENTITY_PROVIDER_UNAVAILABLE, request);
        }
        return Problem.of(GatewayError.INVALID_TOKEN, request)
                .with("WWW-Authenticate", CHALLENGE + ", error=\"invalid_token\"");
    }

    /** A refused token and an absent provider both arrive as failed authentications; only their causes tell. */
    private static boolean isProviderAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException || cause instanceof IOException || cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }
}
