package fi.verkosto.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Makes requests out of the description: right ones, in which one or two things are then made wrong. */
final class Walk {
    private static final List<String> USERS = List.of(
            "omnia",
            "gradia",
            "outsider",
            "officer",
            "presenter",
            "decider",
            "evaluator-1",
            "evaluator-2",
            "observer",
            "administrator",
            "integrator");
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY", "x");

    private final SystemStack stack;
    private final List<Operation> operations;
    private final Map<String, Line> lines;
    private final List<String> known;
    private final RandomGenerator random;

    Walk(SystemStack stack, List<Operation> operations, Map<String, Line> lines, RandomGenerator random) {
        this.stack = stack;
        this.operations = operations;
        this.lines = lines;
        this.known = lines.values().stream()
                .flatMap(line -> line.parameters().stream())
                .distinct()
                .sorted()
                .toList();
        this.random = random;
    }

    /** Another request for each operation. */
    List<WalkedRequest> lap() {
        return operations.stream().map(this::next).toList();
    }

    private WalkedRequest next(Operation operation) {
        Line line = lines.get(operation.id());
        String key = "walked-" + Long.toUnsignedString(random.nextLong(), 36);
        WalkedRequest request =
                WalkedRequest.right(operation, line, stack.as(line.user()).token(), key);
        int steps = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < steps; i++) {
            request = wrong(request, line);
        }
        return request;
    }

    private WalkedRequest wrong(WalkedRequest request, Line line) {
        return switch (random.nextInt(line.body().isPresent() ? 12 : 7)) {
            case 0 -> otherCaller(request);
            case 1 -> otherPath(request);
            case 2, 3 -> otherQuery(request);
            case 4, 5 -> otherHeader(request);
            case 6 -> random.nextInt(3) == 0 ? otherMethod(request) : otherPath(request);
            case 7 -> WrongValues.otherBody(request, random);
            default -> WrongValues.wrongField(request, line.body().orElseThrow(), random);
        };
    }

    private WalkedRequest otherCaller(WalkedRequest request) {
        String user = pick(USERS);
        String token = stack.as(user).token();
        return switch (random.nextInt(6)) {
            case 0 -> request.header("Authorization", null, "nobody");
            case 1 -> request.header("Authorization", "Bearer rub.bi.sh", "a rubbish token");
            case 2 -> request.header("Authorization", "Bearer " + token.substring(3), "a garbled token");
            case 3 -> request.header("Authorization", "Basic b21uaWE6b21uaWE=", "a password");
            default -> request.header("Authorization", "Bearer " + token, "by " + user);
        };
    }

    private WalkedRequest otherPath(WalkedRequest request) {
        if (request.path().isEmpty()) {
            return otherQuery(request);
        }
        List<String> parameters = new ArrayList<>(request.path());
        int place = random.nextInt(parameters.size());
        String value = random.nextInt(4) == 0 ? pick(known) : pick(WrongValues.IN_PATHS);
        parameters.set(place, value);
        return request.at(parameters, "path " + shortened(value));
    }

    private WalkedRequest otherQuery(WalkedRequest request) {
        List<String> declared = request.operation().queryNames();
        int kind = random.nextInt(8);
        if (kind == 0 || declared.isEmpty()) {
            return request.asking("nobodyKnowsThis=1", "unknown query parameter");
        }
        String name = pick(declared);
        String value = pick(WrongValues.IN_QUERIES);
        return request.asking(name + "=" + value, name + "=" + shortened(value));
    }

    private WalkedRequest otherHeader(WalkedRequest request) {
        if (random.nextInt(5) == 0) {
            String name = pick(List.of("If-Match", "Idempotency-Key", "Content-Type", "Accept-Language"));
            return request.header(name, null, "no " + name);
        }
        Map.Entry<String, String> wrong = pick(WrongValues.HEADERS);
        return request.header(wrong.getKey(), wrong.getValue(), how(wrong));
    }

    private static String how(Map.Entry<String, String> header) {
        String said = header.getKey() + ": " + shortened(header.getValue());
        return switch (said) {
            case "If-Match: 0" -> "unquoted ETag";
            case "If-Match: W/\"0\"" -> "weak ETag";
            default -> said;
        };
    }

    private WalkedRequest otherMethod(WalkedRequest request) {
        String method = pick(METHODS);
        return request.by(method, "by " + method);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String shortened(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }
}
