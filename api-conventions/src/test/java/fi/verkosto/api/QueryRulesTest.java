package fi.verkosto.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRulesTest {

    private enum State {
        DRAFT,
        SUBMITTED
    }

    private record Filter(
            @QueryParam("region") @Pattern(regexp = "\\d{2}")
            String region,

            @QueryParam("phase") List<State> phases) {}

    private static final class Operations {
        @SuppressWarnings({"unused", "UnusedVariable"})
        void list(
                @HeaderParam("If-Match") String ifMatch,
                @QueryParam("text") @Size(max = 3) String text,
                @QueryParam("limit") @Min(1) @Max(200) int limit,
                @QueryParam("dryRun") boolean dryRun,
                @RestQuery Optional<UUID> call,
                @RestQuery("state") Optional<State> inState,
                @BeanParam Filter filter) {}
    }

    private final QueryRules rules = new QueryRules(list());

    @ParameterizedTest
    @CsvSource({
        "text, äöå",
        "text, ''",
        "limit, 1",
        "limit, 200",
        "dryRun, true",
        "call, 00000000-0000-7000-8000-000000000404",
        "state, DRAFT",
        "region, 01",
        "phase, SUBMITTED"
    })
    void takesWhatFits(String name, String value) {
        assertThatCode(() -> rules.check(Map.of(name, List.of(value)))).doesNotThrowAnyException();
    }

    @Test
    void takesSeveralValuesWhereTheyAreMeant() {
        assertThatCode(() -> rules.check(Map.of("phase", List.of("DRAFT", "SUBMITTED"))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "text, abcd, 3",
        "limit, abc, 200",
        "limit, '', 200",
        "limit, 0, 200",
        "limit, 201, 200",
        "limit, 1.5, 200",
        "limit, 99999999999, 200",
        "dryRun, yes, false",
        "dryRun, '', false",
        "call, x, UUID",
        "call, 1-1-1-1-1, UUID",
        "state, SENT, SUBMITTED",
        "state, draft, DRAFT",
        "region, 1, \\d{2}",
        "phase, '', DRAFT"
    })
    void saysOfWhatDoesNotFitWhichParameterItIsAndWhatIsAllowed(String name, String value, String said) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rules.check(Map.of(name, List.of(value))))
                .matches(refusal -> refusal.code() == CommonError.INVALID_REQUEST)
                .matches(refusal -> refusal.members().get("parameter").equals(name))
                .matches(refusal -> refusal.detail().orElseThrow().fi().contains(said))
                .matches(refusal -> refusal.detail().orElseThrow().en().contains(name));
    }

    @Test
    void refusesOneParameterTwice() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rules.check(Map.of("limit", List.of("1", "1"))))
                .matches(refusal -> refusal.members().get("parameter").equals("limit"));
    }

    @Test
    void namesTheParametersThatThereAre() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rules.check(Map.of("staet", List.of("DRAFT"))))
                .matches(refusal -> refusal.members().get("parameter").equals("staet"))
                .matches(refusal -> refusal.members()
                        .get("allowed")
                        .equals(List.of("call", "dryRun", "limit", "phase", "region", "state", "text")));
    }

    private static Method list() {
        return Arrays.stream(Operations.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("list"))
                .findFirst()
                .orElseThrow();
    }
}
