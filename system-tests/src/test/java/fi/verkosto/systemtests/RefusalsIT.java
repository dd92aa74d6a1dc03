package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the public API says no where it must, with a problem that tells why. */
@OnSystemStack
class RefusalsIT {
    /**
     * How an agency works, where a person is told and what they have to do with can always be changed; a scenario is kept or not
     * except for the seconds in which it is computed. A plan of a network is written and changed as long as that is at work. Of a
     * correction request these two are until an outcome is presented, which nobody does here.
     */
    private static final Set<String> ALWAYS_ALLOWED = Set.of(
            "putAgency",
            "putMailPreference",
            "putOwnInterests",
            "putNetworkPlan",
            "renameScenario",
            "removeScenario",
            "showKnowledgeOfDecision",
            "assignCorrectionRequest",
            // What they are refused for has a problem of its own, and signals are what they are on the day.
            "reportIndicatorValue",
            "stateNetworkStatus",
            "acknowledgeSignal");

    private static final Map<String, String> USERS = Map.of(
            "applicant", "omnia",
            "officer", "officer",
            "presenter", "presenter",
            "decider", "decider",
            "evaluator", "evaluator-1",
            "ministry-observer", "observer",
            "administrator", "administrator",
            "integrator", "integrator");

    private final SystemStack stack;
    private final List<Operation> operations;
    private String clock = "";

    RefusalsIT(SystemStack stack) {
        this.stack = stack;
        this.operations = Operation.described(stack.as("omnia"));
    }

    @Test
    void everyDescribedOperationHasItsLine() {
        assertThat(Lines.of(stack))
                .containsOnlyKeys(operations.stream().map(Operation::id).toList());
    }

    @Test
    void everyOperationThatNeedsAVersionHasAnIllegalTransition() {
        Map<String, Line> lines = Lines.of(stack);
        assertThat(operations)
                .filteredOn(Operation::needsVersion)
                .filteredOn(operation -> !ALWAYS_ALLOWED.contains(operation.id()))
                .isNotEmpty()
                .allMatch(operation -> lines.get(operation.id()).illegal().isPresent());
    }

    @Test
    void everyRoleThatAnOperationAsksForHasItsUser() {
        assertThat(operations).flatMap(Operation::roles).isNotEmpty().allMatch(USERS::containsKey);
    }

    @Test
    void whatIsNotOpenAsksForARole() {
        assertThat(operations)
                .filteredOn(operation -> !operation.isOpen())
                .filteredOn(operation -> operation.roles().isEmpty())
                .extracting(Operation::id)
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicContainer> operation() {
        Map<String, Line> lines = Lines.of(stack);
        List<Call> calls = operations.stream()
                .filter(operation -> lines.containsKey(operation.id()))
                .map(operation -> new Call(stack, operation, lines.get(operation.id())))
                .toList();
        return Stream.concat(
                calls.stream()
                        .map(call -> DynamicContainer.dynamicContainer(
                                call.operation().id(), refusals(call))),
                // Last, as the drafts of the others expire when the clock of the services says that their call is over.
                calls.stream()
                        .map(call -> DynamicContainer.dynamicContainer(
                                call.operation().id() + " after the deadline", refusalsOfTheState(call, false))));
    }

    private List<DynamicTest> refusals(Call call) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(
                call.operation().isOpen()
                        ? test(
                                "no token: open",
                                () -> call.withoutToken().send().statusCode(not(401)))
                        : test(
                                "no token: 401",
                                () -> isProblem(call.withoutToken().send(), 401)));
        tests.add(test(
                "a rubbish token: 401",
                () -> isProblem(call.withToken("rub.bi.sh").send(), 401)));
        call.usersWithoutRole(USERS)
                .forEach(user -> tests.add(test(
                        "the role of " + user + ": 403",
                        () -> isProblem(call.as(user).send(), 403))));
        call.line()
                .stranger()
                .ifPresent(stranger -> tests.add(test(
                        "no right of " + stranger.user() + ": " + stranger.status(),
                        () -> isProblem(
                                call.as(stranger.user())
                                        .at(stranger.parameters())
                                        .send(),
                                stranger.status()))));
        call.line().body().ifPresent(body -> tests.addAll(bodyRefusals(call, (ObjectNode) body)));
        if (call.operation().needsVersion()) {
            tests.addAll(versionRefusals(call));
        }
        if (call.operation().needsKey()) {
            tests.add(test(
                    "no Idempotency-Key: 400",
                    () -> isProblem(call.without("Idempotency-Key").send(), 400)
                            .body("type", endsWith("/idempotency-key-required"))));
        }
        return tests;
    }

    private List<DynamicTest> bodyRefusals(Call call, ObjectNode body) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(test(
                "a rubbish body: 400", () -> isProblem(call.with("{\"half\":").send(), 400)));
        tests.add(test("a list for a body: 400", () -> isProblem(call.with("[]").send(), 400)));
        tests.add(test(
                "an unknown field: 400",
                () -> pointsAt("/nobodyKnowsThis", call.with(body.deepCopy().put("nobodyKnowsThis", 1)))));
        body.fieldNames()
                .forEachRemaining(field -> tests.add(test("a wrong type of " + field + ": 400", () -> {
                    JsonNode wrong = body.deepCopy().set(field, Operation.wrongFor(body.get(field)));
                    pointsAt("/" + field, call.with(wrong));
                })));
        return tests;
    }

    private List<DynamicTest> versionRefusals(Call call) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(test(
                "no If-Match: 428", () -> isProblem(call.without("If-Match").send(), 428)));
        tests.add(test(
                "a stale If-Match: 412",
                () -> isProblem(call.header("If-Match", "\"999999\"").send(), 412)
                        .body("currentVersion", notNullValue())));
        tests.addAll(refusalsOfTheState(call, true));
        return tests;
    }

    private List<DynamicTest> refusalsOfTheState(Call call, boolean whileOpen) {
        return call.line().illegal().stream()
                .filter(_ -> call.operation().needsVersion())
                .filter(illegal -> whileOpen == illegal.at().equals(OpenCall.WHILE_OPEN))
                .map(illegal -> test("the state forbids it: 409", () -> {
                    moveClock(illegal.at());
                    isProblem(call.at(illegal.parameters()).send(), 409)
                            .body("type", endsWith("/illegal-transition"))
                            .body("allowed", notNullValue());
                }))
                .toList();
    }

    /** Each begins when the calls are open, so that nothing but what is tested is the reason of the refusal. */
    private DynamicTest test(String name, Runnable refusal) {
        return DynamicTest.dynamicTest(name, () -> {
            moveClock(OpenCall.WHILE_OPEN);
            refusal.run();
        });
    }

    /** Nobody else moves it meanwhile, and it goes on by seconds only. */
    private void moveClock(String time) {
        if (!time.equals(clock)) {
            stack.moveClock(time);
            clock = time;
        }
    }

    private static void pointsAt(String pointer, Call call) {
        isProblem(call.send(), 400).body("errors.pointer", hasItem(pointer));
    }

    private static ValidatableResponse isProblem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", is(status))
                .body("type", notNullValue())
                .body("title", notNullValue());
    }
}
