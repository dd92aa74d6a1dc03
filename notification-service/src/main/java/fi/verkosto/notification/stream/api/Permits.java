package fi.verkosto.notification.stream.api;

import fi.verkosto.api.request.Caller;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;

/** What the token of the present request permits. */
@ApplicationScoped
class Permits {

    /** Tokens keep the machine's time, whatever the business clock shows. */
    private static final InstantSource OF_TOKENS = InstantSource.system();

    private final Caller caller;
    private final SecurityIdentity identity;
    private final StreamRights rights;

    Permits(Caller caller, SecurityIdentity identity, StreamRights rights) {
        this.caller = caller;
        this.identity = identity;
        this.rights = rights;
    }

    Permit ofCaller() {
        Duration left = Duration.between(OF_TOKENS.instant(), caller.validUntil());
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        return new Permit(caller.subject(), left, rights.of(token));
    }
}
