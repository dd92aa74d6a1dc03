package fi.verkosto.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, as the verified access token says. */
@RequestScoped
public class Caller {

    private final JsonWebToken token;
    private final SecurityIdentity identity;

    Caller(JsonWebToken token, SecurityIdentity identity) {
        this.token = token;
        this.identity = identity;
    }

    /** The person or client: the token's subject, which says nothing about them by itself. */
    public String subject() {
        return token.getSubject();
    }

    /** The business ID of the organisation that the caller acts for. */
    public Optional<String> organisation() {
        return token.claim("business_id");
    }

    public boolean isOf(String businessId) {
        return organisation().filter(businessId::equals).isPresent();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }
}
