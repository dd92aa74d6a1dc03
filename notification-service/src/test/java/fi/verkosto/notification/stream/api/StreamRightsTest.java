package fi.verkosto.notification.stream.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

/** The provider's answers are its own; what they mean for a stream is tried here. */
class StreamRightsTest {

    private static final AccessTokenCredential TOKEN = new AccessTokenCredential("token");

    @Test
    void holdWhileTheTokenHasTheRole() {
        assertThat(heldWith(Uni.createFrom().item(somebodyWith("integrator")))).isTrue();
    }

    @Test
    void endWithTheRole() {
        assertThat(heldWith(Uni.createFrom().item(somebodyWith("officer")))).isFalse();
    }

    @Test
    void endWithTheToken() {
        assertThat(heldWith(Uni.createFrom().failure(new SecurityException("not active"))))
                .isFalse();
    }

    private static boolean heldWith(Uni<SecurityIdentity> answer) {
        return new StreamRights(_ -> answer).of(TOKEN).await().indefinitely();
    }

    private static SecurityIdentity somebodyWith(String role) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("somebody"))
                .addRole(role)
                .build();
    }
}
