package fi.verkosto.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Locale SWEDISH = Locale.of("sv");

    private final Problems problems = new Problems(null);

    @Test
    void givesAStatusOfTheFrameworkItsTypeAndItsTitleInTheLanguage() {
        var problem = problems.ofFailure(405, SWEDISH);

        assertThat(problem.getType()).hasToString("https://verkosto.example/problems/method-not-allowed");
        assertThat(problem.getStatusCode()).isEqualTo(405);
        assertThat(problem.getTitle()).isEqualTo("Metoden är inte tillåten");
    }

    @Test
    void takesWhatNobodyKnowsForAnErrorOfOurs() {
        var problem = problems.ofFailure(418, Locale.ENGLISH);

        assertThat(problem.getType()).hasToString("https://verkosto.example/problems/internal-error");
        assertThat(problem.getStatusCode()).isEqualTo(500);
        assertThat(problem.getDetail()).isNull();
    }

    @Test
    void saysOfEachFaultWhereItIsAndWhichRuleItBreaks() {
        Fault fault =
                new Fault("/lines/0", "amount", new LocalizedText("Summa puuttuu", "Beloppet saknas", "No amount"));

        assertThat(LocatedError.of(List.of(fault), SWEDISH))
                .containsExactly(new LocatedError("/lines/0", "amount", "Beloppet saknas"));
    }
}
