package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Json;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the product may answer to anything, and what it may not. */
record WalkedAnswer(WalkedRequest request, HttpResponse<byte[]> response) {
    private static final Pattern OF_THE_CODE = Pattern.compile(
            "Exception|fi\\.verkosto\\.[a-z.]*[A-Z]|java\\.|jakarta\\.|io\\.quarkus|org\\.hibernate|SQLSTATE|psql");

    int status() {
        return response.statusCode();
    }

    private String type() {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    /** What is wrong with it, if anything is. */
    Optional<String> fault() {
        if (status() >= 500) {
            return fault("answers " + status());
        }
        Optional<String> undescribed = faultByDescription();
        if (undescribed.isPresent()) {
            return undescribed;
        }
        if (status() >= 400) {
            return faultOfRefusal();
        }
        return request.isOfItsMethod() ? faultOfSuccess() : Optional.empty();
    }

    private Optional<String> faultByDescription() {
        return request.isOfItsMethod()
                ? DescribedAnswers.faults(response.request(), status(), response.headers(), text()).stream()
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> faultOfSuccess() {
        if (request.did("unknown query parameter")) {
            return fault("ignores an unknown query parameter");
        }
        boolean saidNoVersion = request.did("unquoted ETag") || request.did("weak ETag");
        return saidNoVersion && request.operation().needsVersion() ? fault("takes what is no ETag") : Optional.empty();
    }

    private Optional<String> faultOfRefusal() {
        if (!type().startsWith("application/problem+json")) {
            return fault(status() + " is no problem, but " + (type().isEmpty() ? "without a type" : type()));
        }
        if (status() == 405 && response.headers().firstValue("Allow").isEmpty()) {
            return fault("405 without Allow");
        }
        if (status() == 401 && response.headers().firstValue("WWW-Authenticate").isEmpty()) {
            return fault("401 without WWW-Authenticate");
        }
        return request.method().equals("HEAD") ? Optional.empty() : faultOfProblem();
    }

    private Optional<String> faultOfProblem() {
        JsonNode problem = Json.parse(text());
        if (!problem.path("type").asText().startsWith("https://verkosto.example/problems/")) {
            return fault("a problem without a type of ours");
        }
        if (problem.path("title").asText().isBlank() || problem.path("status").asInt() != status()) {
            return fault("a problem without title, or of another status");
        }
        for (JsonNode error : problem.path("errors")) {
            String pointer = error.path("pointer").asText("?");
            if (!(pointer.isEmpty() || pointer.startsWith("/"))
                    || error.path("rule").asText().isBlank()
                    || error.path("text").asText().isBlank()) {
                return fault("an error without pointer, rule or text");
            }
        }
        return OF_THE_CODE.matcher(text()).find() ? fault("a problem that speaks of the code") : Optional.empty();
    }

    private Optional<String> fault(String what) {
        return Optional.of(request.operation().id() + " " + what);
    }

    private String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        String text = text();
        return request + " -> " + status() + " " + text.substring(0, Math.min(text.length(), 300));
    }
}
