package fi.verkosto.applications.audit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What this request has read already, so that looking an application up twice makes one entry. */
@RequestScoped
class ReadsOfThisRequest {

    private static final int LONGEST = 2_000;

    /** Their values are codes, numbers or places in a list. */
    private static final Set<String> HARMLESS =
            Set.of("call", "limit", "provider", "region", "section", "sort", "state", "strand");

    private final CurrentVertxRequest request;
    private final Set<UUID> applications = new HashSet<>();

    ReadsOfThisRequest(CurrentVertxRequest request) {
        this.request = request;
    }

    boolean isFirst(UUID applicationId) {
        return applications.add(applicationId);
    }

    /** Method, path and query: what was asked for, with the filters whose values are no free text. */
    String request() {
        var asked = request.getCurrent().request();
        String text = asked.method().name() + " " + withoutFreeText(asked.uri());
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** An entry is kept for good, and what somebody searches for may be a name: of other parameters only their name stays. */
    static String withoutFreeText(String uri) {
        int query = uri.indexOf('?');
        if (query < 0) {
            return uri;
        }
        return Arrays.stream(uri.substring(query + 1).split("&", -1))
                .map(parameter -> parameter.split("=", 2))
                .map(parameter -> parameter.length == 1 || HARMLESS.contains(parameter[0])
                        ? String.join("=", parameter)
                        : parameter[0] + "=…")
                .collect(Collectors.joining("&", uri.substring(0, query + 1), ""));
    }
}
