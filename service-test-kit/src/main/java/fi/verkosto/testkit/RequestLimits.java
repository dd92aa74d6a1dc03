package fi.verkosto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.checks.LimitCase;
import fi.verkosto.checks.LimitCases;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Holds the code to the limits that its description sets to requests: what goes one beyond a limit is refused with a problem
 * that names the place, what is exactly at it is not refused for it.
 */
public final class RequestLimits {

    private static final Path DESCRIPTION = Path.of("target/openapi/openapi.yaml");

    /** The rules that a limit which is not kept is told by. */
    private static final Set<String> RULES = Set.of("length", "range");

    private static final Pattern PARAMETER = Pattern.compile("\\{([^/}]+)}");

    private static final String[] EVERY_ROLE = {
        "applicant", "officer", "presenter", "decider", "evaluator", "administrator", "ministry-observer"
    };

    private record Parameter(String operation, String name) {}

    private final Map<Parameter, Supplier<String>> parameters = new HashMap<>();
    private final Map<String, String> exempt = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();
    private final String subject;
    private final String organisation;

    private RequestLimits(String subject, String organisation) {
        this.subject = subject;
        this.organisation = organisation;
    }

    /** Of requests of somebody who has every role. */
    public static RequestLimits by(String subject, String organisation) {
        return new RequestLimits(subject, organisation);
    }

    /** What stands in the path of an operation, anew each time; any other parameter is an ID that nobody has. */
    public RequestLimits with(String operation, String parameter, Supplier<String> value) {
        parameters.put(new Parameter(operation, parameter), value);
        return this;
    }

    /** In one operation they act for another organisation. */
    public RequestLimits actingFor(String other, String operation) {
        organisations.put(operation, other);
        return this;
    }

    /**
     * Leaves out what the code does not decide by the schema alone. Fails where that is not so.
     *
     * @param place operation, pointer and keyword, as in the message of a failure
     */
    public RequestLimits except(String place, String reason) {
        exempt.put(place, reason);
        return this;
    }

    public void check() {
        List<LimitCase> cases = LimitCases.of(description());
        List<String> faults = new ArrayList<>();
        Set<String> tolerated = new HashSet<>();
        for (LimitCase one : cases) {
            List<String> found = faults(one);
            if (!found.isEmpty() && exempt.containsKey(one.name())) {
                tolerated.add(one.name());
            } else {
                faults.addAll(found);
            }
        }
        assertThat(cases).as("limits of requests").isNotEmpty();
        assertThat(faults).as("limits that the code does not keep").isEmpty();
        assertThat(tolerated)
                .as("places that need no exemption are kept like others")
                .isEqualTo(exempt.keySet());
    }

    private List<String> faults(LimitCase one) {
        List<String> faults = new ArrayList<>();
        Response beyond = send(one, one.beyond());
        if (beyond.statusCode() / 100 != 4 || errors(beyond, one).isEmpty()) {
            faults.add(one.name() + ": one beyond is answered " + shown(beyond));
        }
        Response within = send(one, one.within());
        if (errors(within, one).stream().anyMatch(error -> RULES.contains(error.get("rule")))) {
            faults.add(one.name() + ": what reaches it is answered " + shown(within));
        }
        return faults;
    }

    private static String shown(Response response) {
        String body = response.asString();
        return response.statusCode() + " " + body.substring(0, Math.min(body.length(), 600));
    }

    /** What a problem says of the place. */
    private static List<Map<String, String>> errors(Response response, LimitCase one) {
        if (!String.valueOf(response.contentType()).contains("problem+json")) {
            return List.of();
        }
        List<Map<String, String>> errors = response.path("errors");
        return errors == null
                ? List.of()
                : errors.stream()
                        .filter(error -> one.pointer().equals(error.get("pointer")))
                        .toList();
    }

    private Response send(LimitCase one, String body) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(subject)
                        .roles(EVERY_ROLE)
                        .organisation(organisations.getOrDefault(one.operation(), organisation))
                        .sign())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "*")
                .contentType(one.mediaType())
                .body(body.getBytes(StandardCharsets.UTF_8))
                .request(one.method(), path(one));
    }

    private String path(LimitCase one) {
        return PARAMETER
                .matcher(one.path())
                .replaceAll(found -> parameters
                        .getOrDefault(
                                new Parameter(one.operation(), found.group(1)),
                                () -> UUID.randomUUID().toString())
                        .get());
    }

    private static String description() {
        try {
            return Files.readString(DESCRIPTION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
