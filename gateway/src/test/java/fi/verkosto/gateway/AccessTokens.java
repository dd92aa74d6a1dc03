package fi.verkosto.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Access tokens of the OpenID test provider. */
final class AccessTokens {

    private static final Duration HOUR = Duration.ofHours(1);

    private AccessTokens() {}

    static String valid() {
        return validFor(HOUR);
    }

    static String validFor(Duration validity) {
        return sign(claims("verkosto-api", validity));
    }

    static String expired() {
        return sign(claims("verkosto-api", HOUR.negated()));
    }

    static String forAudience(String audience) {
        return sign(claims(audience, HOUR));
    }

    static String signedByUnknownKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return claims("verkosto-api", HOUR)
                .jws()
                .keyId("unknown")
                .sign(generator.generateKeyPair().getPrivate());
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId("1").sign("privateKey.jwk");
    }

    private static JwtClaimsBuilder claims(String audience, Duration validity) {
        // Tokens keep the machine's clock, whatever the business clock shows.
        Instant now = InstantSource.system().instant();
        return Jwt.subject("officer")
                .issuer("https://server.example.com")
                .audience(audience)
                .issuedAt(now.minus(HOUR.multipliedBy(2)))
                .expiresAt(now.plus(validity));
    }
}
