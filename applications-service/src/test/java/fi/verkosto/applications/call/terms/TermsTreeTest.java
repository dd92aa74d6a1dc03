package fi.verkosto.applications.call.terms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermsTreeTest {

    private static final Criterion QUALITY = criterion("QUALITY", 60, "Laatu");
    private static final Criterion IMPACT = criterion("IMPACT", 40, "Vaikuttavuus");

    @Test
    void findsNoDifferenceWhereAListWasOnlyReordered() {
        assertThat(TermsTree.differences(terms("1.00", QUALITY, IMPACT), terms("1.00", IMPACT, QUALITY)))
                .isEmpty();
    }

    @Test
    void namesElementsByWhatTheyAreAndNotByTheirPlace() {
        List<Change> changes = TermsTree.differences(
                terms("1.00", QUALITY, IMPACT),
                terms("2.00", criterion("REACH", 40, "Kattavuus"), criterion("QUALITY", 60, "Korkea laatu")));

        assertThat(changes)
                .extracting(Change::path)
                .containsExactly("/totalSum", "/criteria/QUALITY/names/fi", "/criteria/IMPACT", "/criteria/REACH");
        assertThat(changes.getFirst()).isEqualTo(new Change("/totalSum", "1.00 EUR", "2.00 EUR"));
        assertThat(changes.get(2).after()).isNull();
        assertThat(changes.get(3).before()).isNull();
    }

    @Test
    void comparesQuestionsByTheirNames() {
        Map<String, Object> one = Map.of("type", "object", "properties", Map.of("goal", Map.of("type", "string")));
        Map<String, Object> other =
                Map.of("type", "object", "properties", Map.of("goal", Map.of("type", "string", "maxLength", 10)));

        assertThat(new TreeDifferences()
                        .between(
                                TermsTree.of(new QuestionForm(one, Map.of())),
                                TermsTree.of(new QuestionForm(other, Map.of()))))
                .containsExactly(new Change("/schema/properties/goal/maxLength", null, 10));
    }

    @Test
    void knowsNoOrderOfWhatAStrandRequires() {
        assertThat(TermsTree.differences(
                        Terms.shown(),
                        Terms.with("\"WORKING_LIFE\",\n          \"STUDENTS\"", "\"STUDENTS\", \"WORKING_LIFE\"")))
                .isEmpty();
    }

    private static Criterion criterion(String id, int weight, String name) {
        return new Criterion(id, new LocalizedText(name, "x", "y"), weight, 3, null, null, null);
    }

    private static CallTerms terms(String sum, Criterion... criteria) {
        return new CallTerms(
                "1/340/2018",
                null,
                Money.euros(sum),
                null,
                null,
                null,
                null,
                20,
                true,
                null,
                List.of(),
                List.of(criteria),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
