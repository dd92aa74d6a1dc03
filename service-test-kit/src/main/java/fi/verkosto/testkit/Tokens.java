package fi.verkosto.testkit;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the OIDC test server: {@code Tokens.of("subject").roles("officer").sign()}. */
public final class Tokens {

    /** The Finnish National Agency for Education, whose calls tests are about unless they say otherwise. */
    public static final String AGENCY = "2769790-1";

    private static final Duration VALIDITY = Duration.ofHours(1);

    /** Without an optimising compiler signing takes longer than most requests: the same token serves for some minutes. */
    private static final Map<List<Object>, String> SIGNED = new ConcurrentHashMap<>();

    private static final long MINUTES_IN_USE = 10;

    /** Who acts for the agency. */
    private static final Set<String> AGENCY_ROLES = Set.of("officer", "presenter", "decider", "administrator");

    private final String subject;
    private List<String> roles = List.of();
    private String organisation;
    private String name;
    private String email;
    private boolean emailVerified;
    private String audience = "verkosto-api";
    private Duration validity = VALIDITY;

    private Tokens(String subject) {
        this.subject = subject;
    }

    public static Tokens of(String subject) {
        return new Tokens(subject);
    }

    public Tokens roles(String... names) {
        roles = List.of(names);
        return this;
    }

    /** The organisation that the caller acts for: its business ID. Without it people of the agency act for that. */
    public Tokens organisation(String businessId) {
        organisation = businessId;
        return this;
    }

    /** What the person is called. */
    public Tokens named(String words) {
        name = words;
        return this;
    }

    /** The person's mail address, which the provider has verified or not. */
    public Tokens email(String address, boolean verified) {
        email = address;
        emailVerified = verified;
        return this;
    }

    public Tokens audience(String name) {
        audience = name;
        return this;
    }

    /** A token that was valid an hour ago. */
    public Tokens expired() {
        validity = VALIDITY.negated();
        return this;
    }

    public Tokens validFor(Duration time) {
        validity = time;
        return this;
    }

    public String sign() {
        // Tokens keep the machine's clock, whatever the business clock shows.
        Instant now = InstantSource.system().instant();
        if (!validity.equals(VALIDITY)) {
            return signed(now);
        }
        long period = now.getEpochSecond() / Duration.ofMinutes(MINUTES_IN_USE).toSeconds();
        List<Object> who = Arrays.asList(subject, roles, organisation, name, email, emailVerified, audience, period);
        return SIGNED.computeIfAbsent(who, _ -> signed(now));
    }

    private String signed(Instant now) {
        var claims = Jwt.subject(subject)
                .issuer("https://server.example.com")
                .audience(audience)
                .claim("realm_access", Map.of("roles", roles));
        if (organisation != null) {
            claims.claim("business_id", organisation);
        } else if (roles.stream().anyMatch(AGENCY_ROLES::contains)) {
            claims.claim("business_id", AGENCY);
        }
        if (name != null) {
            claims.claim("name", name);
        }
        if (email != null) {
            claims.claim("email", email);
            claims.claim("email_verified", emailVerified);
        }
        return claims.issuedAt(now.minus(VALIDITY.multipliedBy(2)))
                .expiresAt(now.plus(validity))
                .jws()
                .keyId("1")
                .sign("privateKey.jwk");
    }
}
