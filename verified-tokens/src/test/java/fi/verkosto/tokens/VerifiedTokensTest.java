package fi.verkosto.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2018-11-10T10:00:00Z");
    private static final Instant END = NOW.plusSeconds(60);

    private final AtomicReference<Instant> time = new AtomicReference<>(NOW);
    private final VerifiedTokens tokens = new VerifiedTokens(
            time::get, () -> Duration.between(NOW, time.get()).toNanos());

    @Test
    void knowsTheHolderOfAVerifiedTokenAgain() {
        tokens.remember("Bearer a.b.c", holder("anna", END));

        SecurityIdentity known = tokens.holderOf("Bearer a.b.c").orElseThrow();

        assertThat(known.getPrincipal().getName()).isEqualTo("anna");
        assertThat(known.getRoles()).containsExactly("officer");
        assertThat(known.<String>getAttribute("tenant-id")).isEqualTo("Default");
    }

    @Test
    void knowsNoOtherToken() {
        tokens.remember("Bearer a.b.c", holder("anna", END));

        assertThat(tokens.holderOf("Bearer a.b.d")).isEmpty();
        assertThat(tokens.holderOf("bearer a.b.c")).isEmpty();
    }

    @Test
    void forgetsATokenInTheMomentOfItsEnd() {
        tokens.remember("Bearer a.b.c", holder("anna", END));

        time.set(END.minusMillis(1));
        assertThat(tokens.holderOf("Bearer a.b.c")).isPresent();
        time.set(END);
        assertThat(tokens.holderOf("Bearer a.b.c")).isEmpty();
    }

    @Test
    void verifiesALongLivedTokenAnewEveryFewMinutes() {
        tokens.remember("Bearer a.b.c", holder("anna", NOW.plus(Duration.ofHours(1))));

        time.set(NOW.plus(VerifiedTokens.LONGEST));

        assertThat(tokens.holderOf("Bearer a.b.c")).isEmpty();
    }

    @Test
    void remembersNobodyWhoseTokenDoesNotEnd() {
        tokens.remember("Bearer opaque", holder(new QuarkusPrincipal("anna")));

        assertThat(tokens.holderOf("Bearer opaque")).isEmpty();
    }

    @Test
    void keepsNothingOfTheRequestInWhichATokenCame() {
        tokens.remember("Bearer a.b.c", holder("anna", END));

        assertThat(tokens.holderOf("Bearer a.b.c").orElseThrow().getAttributes())
                .doesNotContainKey(RoutingContext.class.getName());
    }

    @Test
    void remembersNoMoreThanItHasRoomFor() {
        for (int i = 0; i <= 2 * VerifiedTokens.MOST; i++) {
            tokens.remember("Bearer " + i, holder("anna", END));
        }

        long known = java.util.stream.IntStream.rangeClosed(0, 2 * VerifiedTokens.MOST)
                .filter(i -> tokens.holderOf("Bearer " + i).isPresent())
                .count();
        assertThat(known).isBetween(1L, (long) VerifiedTokens.MOST);
    }

    private static SecurityIdentity holder(String subject, Instant end) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject(subject);
        claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        return holder(new OidcJwtCallerPrincipal(claims, null));
    }

    private static SecurityIdentity holder(Principal principal) {
        RoutingContext request = (RoutingContext) Proxy.newProxyInstance(
                VerifiedTokensTest.class.getClassLoader(), new Class<?>[] {RoutingContext.class}, (_, _, _) -> null);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addRole("officer")
                .addAttribute("tenant-id", "Default")
                .addAttribute(RoutingContext.class.getName(), request)
                .build();
    }
}
