package fi.verkosto.notification.stream.api;

import fi.verkosto.logs.Trace;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Asks again whether a token opens the events, as if it came with a new request: by the provider's present keys, and of the
 * provider itself where the operator has tokens introspected.
 *
 * <p>A provider that does not answer has not refused the token: what it said last counts for a while.
 */
@ApplicationScoped
class StreamRights {

    static final String ROLE = "integrator";

    /** As long as requests are served with a token that was verified once. */
    static final Duration LONGEST_DOUBT = Duration.ofMinutes(5);

    /** Events wait for the answer, and so does the comment that breaks the silence. */
    private static final Duration LONGEST_CHECK = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(StreamRights.class);

    private final TenantIdentityProvider tokens;
    private final InstantSource clock;
    private final Duration longestCheck;

    @Inject
    StreamRights(TenantIdentityProvider tokens) {
        this(tokens, InstantSource.system(), LONGEST_CHECK);
    }

    StreamRights(TenantIdentityProvider tokens, InstantSource clock, Duration longestCheck) {
        this.tokens = tokens;
        this.clock = clock;
        this.longestCheck = longestCheck;
    }

    /** Of a token that opened them just now. */
    Uni<Boolean> of(AccessTokenCredential token) {
        AtomicReference<Instant> answered = new AtomicReference<>(clock.instant());
        return Uni.createFrom()
                .deferred(() -> tokens.authenticate(token))
                .ifNoItem()
                .after(longestCheck)
                .fail()
                .invoke(() -> answered.set(clock.instant()))
                .map(identity -> identity.hasRole(ROLE))
                .onFailure()
                .recoverWithItem(failure -> outlives(failure, answered.get()));
    }

    private boolean outlives(Throwable failure, Instant answered) {
        boolean goesOn = !isRefusal(failure) && clock.instant().isBefore(answered.plus(LONGEST_DOUBT));
        if (goesOn) {
            LOG.warnf("Nobody says whether a stream of events may go on: reason=%s", Trace.line(failure));
        } else {
            LOG.infof("A stream of events ends: reason=%s", Trace.line(failure));
        }
        return goesOn;
    }

    /** A refused token and an absent provider both arrive as failed authentications; only the cause tells. */
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof AuthenticationFailedException
                && (failure.getCause() == null || failure.getCause() instanceof InvalidJwtException);
    }
}
