package fi.verkosto.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The holders of access tokens that were verified, until each token expires. A token is the same text every time or it is
 * another token, so its signature, issuer and audience need to be looked at once; its end is looked at every time. Time is
 * the machine's, as that of tokens is.
 *
 * <p>A token is found by its digest; whom it belongs to holds its claims, and the token that they came from, in memory
 * only. Of a key that the provider withdraws nobody would hear either way before the
 * keys are read again, so no token is remembered for longer than {@link #LONGEST}.
 */
final class VerifiedTokens {

    static final Duration LONGEST = Duration.ofMinutes(5);
    /** A holder with all claims is some kilobytes. */
    static final int MOST = 2_000;

    private final InstantSource clock;
    private final Cache<String, Verified> verified;

    private record Verified(SecurityIdentity holder, Instant end) {}

    VerifiedTokens(InstantSource clock, Ticker ticker) {
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.<String, Verified>writing((_, _) -> LONGEST))
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** The holder, if this very token was verified and has not ended. */
    Optional<SecurityIdentity> holderOf(String token) {
        return Optional.ofNullable(verified.getIfPresent(digest(token)))
                .filter(known -> clock.instant().isBefore(known.end()))
                .map(Verified::holder);
    }

    /** Remembers whom the verified token belongs to; nobody whose token does not say when it ends. */
    void remember(String token, SecurityIdentity holder) {
        if (holder.getPrincipal() instanceof JsonWebToken claims && claims.getExpirationTime() > 0) {
            verified.put(
                    digest(token),
                    new Verified(withoutRequest(holder), Instant.ofEpochSecond(claims.getExpirationTime())));
        }
    }

    /** The request in which it came is over before the token is. */
    private static SecurityIdentity withoutRequest(SecurityIdentity holder) {
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(holder.getPrincipal())
                .addRoles(holder.getRoles())
                .addCredentials(holder.getCredentials());
        holder.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                builder.addAttribute(name, value);
            }
        });
        return builder.build();
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
