package fi.verkosto.applications.audit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What this request has read already, so that looking an application up twice makes one entry. */
@RequestScoped
class ReadsOfThisRequest {

    private static final int LONGEST = 2_000;

    private final CurrentVertxRequest request;
    private final Set<UUID> applications = new HashSet<>();

    ReadsOfThisRequest(CurrentVertxRequest request) {
        this.request = request;
    }

    boolean isFirst(UUID applicationId) {
        return applications.add(applicationId);
    }

    /** Method, path and query: what was asked for, filters included. */
    String request() {
        var asked = request.getCurrent().request();
        String text = asked.method().name() + " " + asked.uri();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
