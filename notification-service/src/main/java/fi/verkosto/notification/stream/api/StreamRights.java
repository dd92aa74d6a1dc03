package fi.verkosto.notification.stream.api;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Asks again whether a token opens the events, as if it came with a new request: by the provider's present keys, and of the
 * provider itself where the operator has tokens introspected.
 */
@ApplicationScoped
class StreamRights {

    static final String ROLE = "integrator";

    private final TenantIdentityProvider tokens;

    StreamRights(TenantIdentityProvider tokens) {
        this.tokens = tokens;
    }

    Uni<Boolean> of(AccessTokenCredential token) {
        return tokens.authenticate(token)
                .map(identity -> identity.hasRole(ROLE))
                .onFailure()
                .recoverWithItem(false);
    }
}
