package fi.verkosto.tokens;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Verifies a bearer token the first time it comes, and knows it again after that. */
@Alternative
@Priority(1)
@ApplicationScoped
class RememberingMechanism implements HttpAuthenticationMechanism {

    private final HttpAuthenticationMechanism verification;
    private final VerifiedTokens tokens;

    @Inject
    RememberingMechanism(OidcAuthenticationMechanism verification) {
        this(verification, new VerifiedTokens(InstantSource.system(), Ticker.systemTicker()));
    }

    RememberingMechanism(HttpAuthenticationMechanism verification, VerifiedTokens tokens) {
        this.verification = verification;
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        List<String> sent = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (sent.size() != 1) {
            return verification.authenticate(request, providers);
        }
        String token = sent.getFirst();
        return tokens.holderOf(token)
                .map(holder -> Uni.createFrom().item(holder))
                .orElseGet(() -> verification
                        .authenticate(request, providers)
                        .onItem()
                        .ifNotNull()
                        .invoke(holder -> tokens.remember(token, holder)));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return verification.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return verification.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return verification.getCredentialTransport(request);
    }
}
