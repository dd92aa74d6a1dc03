package fi.verkosto.api.request;

import fi.verkosto.api.text.Lengths;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, as the verified access token says; where an operation is open to everybody, perhaps nobody known. */
@RequestScoped
public class Caller {

    private final JsonWebToken token;
    private final SecurityIdentity identity;

    /** Read once a request: a claim that no standard knows costs the library an exception each time. */
    private String organisation;

    private boolean isOrganisationRead;

    Caller(JsonWebToken token, SecurityIdentity identity) {
        this.token = token;
        this.identity = identity;
    }

    /** Without a token. A token that is not valid is refused here at the latest. */
    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** The person or client: the token's subject, which says nothing about them by itself; null without a token. */
    public String subject() {
        return token.getSubject();
    }

    /** Until when the token says what it says; in the machine's time. */
    public Instant validUntil() {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }

    /** The business ID of the organisation that the caller acts for. */
    public Optional<String> organisation() {
        if (!isOrganisationRead) {
            organisation = token.<String>claim("business_id").orElse(null);
            isOrganisationRead = true;
        }
        return Optional.ofNullable(organisation);
    }

    /**
     * What the person is called, as the provider says (OpenID Connect Core, 5.1). Personal data: kept only where it can be
     * erased.
     */
    public Optional<String> name() {
        return token.<Object>claim("name")
                .map(Object::toString)
                .map(name -> name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .filter(name -> !name.isEmpty() && name.length() <= Lengths.NAME);
    }

    /**
     * The mail address that the provider has verified to be the person's (OpenID Connect Core, 5.1). Personal data: kept
     * nowhere.
     */
    public Optional<String> verifiedEmail() {
        return token.<Object>claim("email_verified")
                .filter(verified -> verified.toString().equals("true"))
                .flatMap(_ -> token.<Object>claim("email"))
                .map(Object::toString);
    }

    public boolean isOf(String businessId) {
        return organisation().filter(businessId::equals).isPresent();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }
}
