package fi.verkosto.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class RememberingMechanismTest {

    private static final Instant NOW = Instant.parse("2018-11-10T10:00:00Z");
    private static final Instant END = NOW.plusSeconds(60);

    private final AtomicReference<Instant> time = new AtomicReference<>(NOW);
    private final Verification verification = new Verification();
    private final RememberingMechanism mechanism = new RememberingMechanism(
            verification,
            new VerifiedTokens(
                    time::get, () -> Duration.between(NOW, time.get()).toNanos()));

    @Test
    void verifiesATokenOnceAndKnowsItsHolderAfterThat() {
        assertThat(holder("Bearer anna")).isEqualTo("anna");
        assertThat(holder("Bearer anna")).isEqualTo("anna");
        assertThat(holder("Bearer otto")).isEqualTo("otto");

        assertThat(verification.verified).containsExactly("Bearer anna", "Bearer otto");
    }

    @Test
    void verifiesATokenAnewThatHasEnded() {
        holder("Bearer anna");

        time.set(END);

        assertThatThrownBy(() -> holder("Bearer anna")).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void remembersNoRefusal() {
        assertThatThrownBy(() -> holder("Bearer forged")).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> holder("Bearer forged")).isInstanceOf(AuthenticationFailedException.class);

        assertThat(verification.verified).containsExactly("Bearer forged", "Bearer forged");
    }

    /** Which of them counts is for the framework to say, each time. */
    @Test
    void knowsNobodyByOneOfTwoTokens() {
        holder("Bearer anna");

        assertThat(holder("Bearer otto", "Bearer anna")).isEqualTo("otto");
        assertThat(holder("Bearer otto", "Bearer anna")).isEqualTo("otto");

        assertThat(verification.verified).containsExactly("Bearer anna", "Bearer otto", "Bearer otto");
    }

    @Test
    void leavesARequestWithoutATokenToTheFramework() {
        assertThat(mechanism.authenticate(request(), null).await().indefinitely())
                .isNull();
        assertThat(mechanism.authenticate(request(), null).await().indefinitely())
                .isNull();
    }

    private String holder(String... authorizations) {
        return mechanism
                .authenticate(request(authorizations), null)
                .await()
                .indefinitely()
                .getPrincipal()
                .getName();
    }

    private static RoutingContext request(String... authorizations) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        for (String authorization : authorizations) {
            headers.add(HttpHeaderNames.AUTHORIZATION, authorization);
        }
        HttpServerRequest request = only(HttpServerRequest.class, "headers", headers);
        return only(RoutingContext.class, "request", request);
    }

    private static <T> T only(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, called, _) -> called.getName().equals(method) ? answer : null));
    }

    /** The framework's own, as far as it is asked here: takes the first token, and no forged or ended one. */
    private final class Verification implements HttpAuthenticationMechanism {

        private final List<String> verified = new ArrayList<>();

        @Override
        public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
            String token = request.request().headers().get(HttpHeaderNames.AUTHORIZATION);
            if (token == null) {
                return Uni.createFrom().nullItem();
            }
            verified.add(token);
            if (token.endsWith("forged") || !time.get().isBefore(END)) {
                return Uni.createFrom().failure(new AuthenticationFailedException());
            }
            JwtClaims claims = new JwtClaims();
            claims.setSubject(token.substring("Bearer ".length()));
            claims.setExpirationTime(NumericDate.fromSeconds(END.getEpochSecond()));
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(new OidcJwtCallerPrincipal(claims, null))
                            .build());
        }

        @Override
        public Uni<ChallengeData> getChallenge(RoutingContext request) {
            return Uni.createFrom().nullItem();
        }
    }
}
