package fi.verkosto.api.query;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
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
            @QueryParam("region") @Pattern(regexp = "01|02|04")
            String region,

            @QueryParam("provider") @Pattern(regexp = WrittenForm.BUSINESS_ID)
            String provider,

            @QueryParam("sum") @Pattern(regexp = WrittenForm.SUM)
            String sum,

            @QueryParam("plain") @Pattern(regexp = "x+") String plain,

            @QueryParam("phase") List<State> phases) {}

    private static final class Operations {
        @SuppressWarnings({"unused", "UnusedVariable"})
        void list(
                @HeaderParam("If-Match") String ifMatch,
                @QueryParam("text") @Size(max = 3) String text,
                @QueryParam("limit") @Min(1) @Max(200) int limit,
                @QueryParam("dryRun") boolean dryRun,
                @QueryParam("from") Instant from,
                @QueryParam("day") LocalDate day,
                @RestQuery Optional<UUID> call,
                @RestQuery("state") Optional<State> inState,
                @BeanParam Filter filter) {}

        @SuppressWarnings({"unused", "UnusedVariable"})
        void attach(@QueryParam("section") @NotNull String section, @QueryParam("name") @NotBlank String name) {}
    }

    private final QueryRules rules = new QueryRules(operation("list"));

    @ParameterizedTest
    @CsvSource({
        "text, äöå",
        "text, ' a'",
        "limit, 1",
        "limit, 200",
        "dryRun, true",
        "call, 00000000-0000-7000-8000-000000000404",
        "state, DRAFT",
        "region, 01",
        "provider, 0502454-6",
        "sum, 4000000.01",
        "from, 2018-10-22T05:00:00Z",
        "from, 2018-10-22T08:00:00+03:00",
        "day, 2018-10-22",
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
        "limit, 0, 200",
        "limit, 201, 200",
        "limit, 1.5, 200",
        "limit, 99999999999, 200",
        "dryRun, yes, false",
        "call, x, UUID",
        "call, 1-1-1-1-1, UUID",
        "state, SENT, SUBMITTED",
        "state, draft, DRAFT",
        "region, 03, '01, 02, 04'",
        "provider, 12345678, 0502454-6",
        "sum, 1e3, 1234.50",
        "sum, -1, 1234.50",
        "sum, ٣, 1234.50",
        "plain, y, Muoto on väärä",
        "from, today, 2018-10-22T05:00:00Z",
        "from, 0000-01-01T00:00:00Z, 1900–2199",
        "from, +300000-01-01T00:00:00Z, 1900–2199",
        "day, 1.1.2018, 2018-10-22",
        "day, 2018-02-30, 2018-10-22"
    })
    void saysOfWhatDoesNotFitWhichParameterItIsAndWhatIsAllowed(String name, String value, String said) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rules.check(Map.of(name, List.of(value))))
                .matches(refusal -> refusal.code() == CommonError.INVALID_REQUEST)
                .matches(refusal -> refusal.members().get("parameter").equals(name))
                .matches(refusal -> refusal.detail().orElseThrow().fi().contains(said))
                .matches(refusal -> refusal.detail().orElseThrow().en().contains(name));
    }

    @ParameterizedTest
    @CsvSource({"text", "limit", "dryRun", "from", "day", "call", "state", "region", "phase"})
    void refusesAParameterWithoutAValueWhateverItIs(String name) {
        for (String empty : List.of("", " ", "\u200b", "\u00a0\t")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> rules.check(Map.of(name, List.of(empty))))
                    .matches(refusal -> refusal.code() == CommonError.INVALID_REQUEST)
                    .matches(refusal -> refusal.members().get("parameter").equals(name))
                    .matches(refusal -> refusal.detail().orElseThrow().fi().contains("tyhjä"))
                    .matches(refusal -> refusal.detail().orElseThrow().sv().contains("tomt"))
                    .matches(refusal -> refusal.detail().orElseThrow().en().contains("empty"));
        }
    }

    @Test
    void listsForProgramsWhatMayBeChosen() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rules.check(Map.of("region", List.of("03"))))
                .matches(refusal -> refusal.members().get("allowed").equals(List.of("01", "02", "04")));
    }

    @ParameterizedTest
    @CsvSource({"section, name", "name, section"})
    void namesTheParameterThatIsMissing(String missing, String given) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new QueryRules(operation("attach")).check(Map.of(given, List.of("x"))))
                .matches(refusal -> refusal.members().get("parameter").equals(missing))
                .matches(refusal -> refusal.detail().orElseThrow().sv().contains(missing));
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
                        .equals(List.of(
                                "call",
                                "day",
                                "dryRun",
                                "from",
                                "limit",
                                "phase",
                                "plain",
                                "provider",
                                "region",
                                "state",
                                "sum",
                                "text")));
    }

    private static Method operation(String name) {
        return Arrays.stream(Operations.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
