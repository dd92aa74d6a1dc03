package fi.verkosto.applications.version.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void namesEachFieldThatChangedCameOrWent() {
        assertThat(between(
                        "{'title': 'a', 'summary': 's', 'same': {'x': 1}}",
                        "{'title': 'b', 'tasks': 't', 'same': {'x': 1}}"))
                .containsExactly("/title: \"a\" > \"b\"", "/summary: \"s\" > null", "/tasks: null > \"t\"");
    }

    @Test
    void matchesMembersByTheirBusinessIdWhereverTheyStand() {
        assertThat(between(
                        "{'members': [{'businessId': '1', 'role': 'a'}, {'businessId': '2', 'role': 'b'}]}",
                        "{'members': [{'businessId': '3', 'role': 'c'}, {'businessId': '2', 'role': 'b'},"
                                + " {'businessId': '1', 'role': 'z'}]}"))
                .containsExactly(
                        "/members/0: null > {\"businessId\":\"3\",\"role\":\"c\"}", "/members/2/role: \"a\" > \"z\"");
    }

    @Test
    void matchesBudgetLinesByOrganisationAndCostCategory() {
        assertThat(between(
                        "{'lines': [{'businessId': '1', 'costCategory': 'A', 'amount': 1},"
                                + " {'businessId': '1', 'costCategory': 'B', 'amount': 2}]}",
                        "{'lines': [{'businessId': '1', 'costCategory': 'B', 'amount': 3}]}"))
                .containsExactly(
                        "/lines/0/amount: 2 > 3",
                        "/lines/0: {\"businessId\":\"1\",\"costCategory\":\"A\",\"amount\":1} > null");
    }

    @Test
    void matchesAnswersByTheirIdAndTellsEqualOnesApart() {
        assertThat(between(
                        "{'answers': {'steps': [{'id': 'x', 'n': 1}, {'id': 'x', 'n': 2}]}}",
                        "{'answers': {'steps': [{'id': 'x', 'n': 1}]}}"))
                .containsExactly("/answers/steps/1: {\"id\":\"x\",\"n\":2} > null");
    }

    @Test
    void takesPlainValuesForWhatTheyAre() {
        assertThat(between("{'themes': ['A', 'B', 'C']}", "{'themes': ['C', 'A', 'D']}"))
                .containsExactly("/themes/2: null > \"D\"", "/themes/1: \"B\" > null");
        assertThat(between("{'themes': ['A', 'B']}", "{'themes': ['B', 'A']}")).isEmpty();
    }

    @Test
    void takesNothingAndNullForTheSame() {
        assertThat(between("{'tasks': null}", "{}")).isEmpty();
        assertThat(between("{'a/b': 1}", "{'a/b': [1]}")).containsExactly("/a~1b: 1 > [1]");
    }

    @Test
    void tellsManyEqualElementsApartInOneWalk() {
        String before = "[" + "'x',".repeat(50_000) + "'y']";
        String after = "[" + "'x',".repeat(49_999) + "'y']";

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(between(before, after)).containsExactly("/49999: \"x\" > null"));
    }

    private static List<String> between(String before, String after) {
        try {
            return Differences.between(
                            JSON.readTree(before.replace('\'', '"')), JSON.readTree(after.replace('\'', '"')))
                    .stream()
                    .map(found -> found.pointer() + ": " + found.before() + " > " + found.after())
                    .toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
