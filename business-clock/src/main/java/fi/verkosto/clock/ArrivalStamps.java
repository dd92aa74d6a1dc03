package fi.verkosto.clock;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * When a request reached the gateway, to the millisecond, in the header {@value #HEADER}. The gateway signs it together with
 * what the request is (HMAC-SHA256 over time, method, path with query, and the hash of the header Authorization), so that
 * nobody else can make a stamp, or use one for another request.
 */
@ApplicationScoped
public class ArrivalStamps {

    public static final String HEADER = "X-Verkosto-Received";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final ArrivalSettings settings;
    private final InstantSource clock;
    private final Optional<SecretKeySpec> key;

    ArrivalStamps(ArrivalSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.key = settings.keyFile().map(ArrivalStamps::read);
    }

    void refuseWithoutKeyInProduction(@Observes @Priority(1) StartupEvent event) {
        if (key.isEmpty() && ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException("verkosto.arrival.key-file is required in the production profile");
        }
    }

    /**
     * The stamp for a request that arrived then; none where there is no key.
     *
     * @param uri path and query, as in the request line
     * @param authorization the header's value, or null
     */
    public Optional<String> stamp(Instant arrived, String method, String uri, String authorization) {
        String time = arrived.truncatedTo(ChronoUnit.MILLIS).toString();
        return key.map(secret -> time + " " + signature(secret, time, method, uri, authorization));
    }

    /** When the request arrived, if the stamp is the gateway's, is for this request and is recent. */
    public Optional<Instant> verified(String stamp, String method, String uri, String authorization) {
        if (stamp == null || key.isEmpty()) {
            return Optional.empty();
        }
        String time = stamp.substring(0, Math.max(0, stamp.indexOf(' ')));
        String expected = time + " " + signature(key.get(), time, method, uri, authorization);
        // Of equal time for any two of one length: how much of a guess was right must not show.
        boolean authentic = MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), stamp.getBytes(StandardCharsets.UTF_8));
        return authentic ? Optional.of(time).flatMap(ArrivalStamps::parse).filter(this::isRecent) : Optional.empty();
    }

    /**
     * How long after a deadline a request that arrived in time may still be served, whichever instance serves it. Whoever
     * ends something with a deadline waits as long.
     */
    public Duration grace() {
        return settings.trustedFor().plus(settings.clocksApart());
    }

    private boolean isRecent(Instant arrived) {
        Instant now = clock.instant();
        return !arrived.isAfter(now.plus(settings.clocksApart()))
                && !arrived.isBefore(now.minus(settings.trustedFor()));
    }

    private static Optional<Instant> parse(String time) {
        try {
            return Optional.of(Instant.parse(time));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String signature(SecretKeySpec key, String time, String method, String uri, String authorization) {
        try {
            byte[] caller = MessageDigest.getInstance("SHA-256")
                    .digest((authorization == null ? "" : authorization).getBytes(StandardCharsets.UTF_8));
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((time + "\n" + method + "\n" + uri + "\n").getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(caller));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec read(Path file) {
        try {
            byte[] secret = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
            if (secret.length < SHORTEST_KEY) {
                throw new IllegalStateException(
                        "verkosto.arrival.key-file holds fewer than " + SHORTEST_KEY + " characters");
            }
            return new SecretKeySpec(secret, ALGORITHM);
        } catch (IOException e) {
            throw new UncheckedIOException("verkosto.arrival.key-file cannot be read: " + file, e);
        }
    }
}
