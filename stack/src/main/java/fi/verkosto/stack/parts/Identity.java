package fi.verkosto.stack.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Fetches access tokens for the users of the demonstration realm. */
public final class Identity {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INTEGRATOR = "integrator";

    private final PortPlan ports;

    public Identity(PortPlan ports) {
        this.ports = ports;
    }

    /**
     * Fetches a fresh access token.
     *
     * @param user a user of the realm, or {@code integrator} for the machine client
     * @throws IllegalArgumentException when Keycloak refuses, with its reason
     */
    public String token(String user) {
        // Keycloak takes the name it was told for its own: a token's issuer is localhost, not 127.0.0.1.
        String path = "http://localhost:" + ports.keycloak() + "/realms/verkosto/protocol/openid-connect/token";
        HttpResponse<String> answer =
                Http.post(java.net.URI.create(path), "application/x-www-form-urlencoded", form(grant(user)));
        if (answer.statusCode() != 200) {
            throw new IllegalArgumentException("No token for " + user + ": " + answer.body());
        }
        try {
            return JSON.readTree(answer.body()).get("access_token").asText();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> grant(String user) {
        return user.equals(INTEGRATOR)
                ? Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "verkosto-integrator",
                        "client_secret", "integrator-demonstration-secret")
                : Map.of(
                        "grant_type", "password",
                        "client_id", "verkosto-portal",
                        "username", user,
                        "password", "verkosto");
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
