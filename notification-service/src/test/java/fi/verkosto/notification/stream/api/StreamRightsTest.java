package fi.verkosto.notification.stream.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.notification.LogLines;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The provider's answers are its own; what they mean for a stream is tried here. */
class StreamRightsTest {

    private static final Instant OPENED = Instant.parse("2018-11-10T10:00:00Z");
    private static final Uni<SecurityIdentity> AWAY =
            Uni.createFrom().failure(new AuthenticationFailedException(new ConnectException("refused")));

    private final AtomicReference<Instant> time = new AtomicReference<>(OPENED);
    private final AtomicReference<Uni<SecurityIdentity>> answer = new AtomicReference<>(AWAY);
    private final Uni<Boolean> held = new StreamRights(_ -> answer.get(), time::get, Duration.ofMillis(20))
            .of(new AccessTokenCredential("token"));

    @Test
    void holdWhileTheTokenHasTheRole() {
        assertThat(heldWith(Uni.createFrom().item(somebodyWith("integrator")))).isTrue();
    }

    @Test
    void endWithTheRole() {
        assertThat(heldWith(Uni.createFrom().item(somebodyWith("officer")))).isFalse();
    }

    static List<Throwable> refusals() {
        return List.of(
                new AuthenticationFailedException("not active"),
                new AuthenticationFailedException(new InvalidJwtException("not signed", List.of(), null)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void endWithTheToken(Throwable refusal) {
        assertThat(heldWith(Uni.createFrom().failure(refusal))).isFalse();
    }

    static List<Uni<SecurityIdentity>> silences() {
        return List.of(
                AWAY,
                Uni.createFrom().failure(new AuthenticationFailedException(new OIDCException("503"))),
                Uni.createFrom().failure(new AuthenticationFailedException(new NullPointerException())),
                Uni.createFrom().nothing(),
                Uni.createFrom().deferred(() -> {
                    throw new OIDCException("no tenant");
                }));
    }

    @ParameterizedTest
    @MethodSource("silences")
    void holdForAWhileThoughNobodySaysSo(Uni<SecurityIdentity> silence) {
        time.set(OPENED.plus(StreamRights.LONGEST_DOUBT).minusMillis(1));
        assertThat(heldWith(silence)).isTrue();

        time.set(OPENED.plus(StreamRights.LONGEST_DOUBT));
        assertThat(heldWith(silence)).isFalse();
    }

    @Test
    void holdAsLongAgainOnceTheProviderHasAnswered() {
        time.set(OPENED.plus(Duration.ofMinutes(4)));
        heldWith(Uni.createFrom().item(somebodyWith("integrator")));

        time.set(OPENED.plus(Duration.ofMinutes(8)));
        assertThat(heldWith(AWAY)).isTrue();

        time.set(OPENED.plus(Duration.ofMinutes(9)));
        assertThat(heldWith(AWAY)).isFalse();
    }

    @Test
    void sayWhyAStreamEndsAndNotWhose() {
        LogLines log = LogLines.begin();

        heldWith(Uni.createFrom().failure(new AuthenticationFailedException("aino@example.com is not active")));

        assertThat(log.end())
                .contains("A stream of events ends: reason=io.quarkus.security.AuthenticationFailedException");
    }

    private boolean heldWith(Uni<SecurityIdentity> present) {
        answer.set(present);
        return held.await().indefinitely();
    }

    private static SecurityIdentity somebodyWith(String role) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("somebody"))
                .addRole(role)
                .build();
    }
}
