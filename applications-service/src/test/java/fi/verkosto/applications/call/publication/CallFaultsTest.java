package fi.verkosto.applications.call.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.Terms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallFaultsTest {

    private static final String TOP_SCORE = "\"maximumScore\": 3,";
    private static final String NETWORKS = "\"maximumAwards\": 6,";

    @Test
    void findsNothingInTheCallThatIsShown() {
        assertThat(faultsOf(Terms.shown())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4000000.00, ", "4000000.01, /strands/0/money/amount"})
    void letsStrandsHaveAllTheMoneyOfTheCallAndNotACentMore(String sum, String fault) {
        CallTerms terms = Terms.with(
                NETWORKS, NETWORKS + " \"money\": {\"amount\": \"%s\", \"currency\": \"EUR\"},".formatted(sum));

        assertThat(faultsOf(terms)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({"3, ", "4, /criteria/0/scale/0/score"})
    void letsTheTopScoreHaveAMeaningAndNoneAboveIt(int score, String fault) {
        CallTerms terms = Terms.with(TOP_SCORE, TOP_SCORE + " \"scale\": [{\"score\": %d}],".formatted(score));

        assertThat(faultsOf(terms)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"method\": \"PERSON\"}; ",
                "{\"method\": \"PERSON\", \"source\": \"Lotto\"}; /tieBreaking/source",
                "{\"method\": \"LOTTERY\", \"source\": \"Lotto\"}; ",
                "{\"method\": \"LOTTERY\", \"source\": \" \"}; /tieBreaking/source",
                "{\"method\": \"LOTTERY\"}; /tieBreaking/source"
            })
    void namesTheSourceOfALotteryAndOfNothingElse(String tieBreaking, String fault) {
        CallTerms terms = Terms.with("{\"caseNumber\"", "{\"tieBreaking\": %s, \"caseNumber\"".formatted(tieBreaking));

        assertThat(faultsOf(terms)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({"100, ", "101, /strands/0/rules/minimumMembers"})
    void asksForAsManyMembersAsAnApplicationCanHold(int members, String fault) {
        CallTerms terms = Terms.with("\"minimumMembers\": 1", "\"minimumMembers\": " + members);

        assertThat(faultsOf(terms)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-22T05:00:00.001Z, 2019-01-01, ",
        "2018-10-22T05:00:00Z, 2019-01-01, /closesAt",
        "2018-11-21T14:15:00Z, 2018-12-31, /projectEnd"
    })
    void beginsBeforeItEnds(String closesAt, String projectEnd, String fault) {
        CallTerms terms = Terms.with(
                "\"closesAt\": \"2018-11-21T14:15:00Z\",\n  \"projectStart\": \"2019-01-01\",\n  \"projectEnd\": \"2020-12-31\"",
                "\"closesAt\": \"%s\", \"projectStart\": \"2019-01-01\", \"projectEnd\": \"%s\""
                        .formatted(closesAt, projectEnd));

        assertThat(faultsOf(terms)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"kind\": \"COORDINATION\",', '\"kind\": \"COORDINATION\",', ",
        "'\"maximumAwards\": 1,', '\"maximumAwards\": 2,', /strands/1/maximumAwards",
        "'\"kind\": \"NETWORK\",', '\"kind\": \"COORDINATION\",', '/strands/0/maximumAwards,/strands/1/kind'"
    })
    void hasOneCoordinator(String written, String instead, String faults) {
        CallTerms terms = Terms.with(written, instead);

        assertThat(String.join(",", faultsOf(terms))).isEqualTo(faults == null ? "" : faults);
    }

    @ParameterizedTest
    @CsvSource({"3, ", "4, /strands/0/rules/minimumDevelopmentStages"})
    void asksForNoMoreStagesThanItLists(int stages, String fault) {
        CallTerms terms = Terms.with("\"minimumDevelopmentStages\": 2", "\"minimumDevelopmentStages\": " + stages);

        assertThat(faultsOf(terms)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "requiredPartnerKinds, THIRD_SECTOR, 2, 'työelämä, opiskelijat tai kolmas sektori'",
        "requiredThemes, PARTNERSHIPS, 0, 'osaamisperusteisuus, asiakkuudet tai kumppanuudet'",
        "requiredManagementLevels, TOP, 0, 'ylin johto, keskijohto tai lähiesimiehet'"
    })
    void requiresOnlyWhatItLists(String rule, String code, int place, String names) {
        CallTerms terms = Terms.with("\"" + code + "\"\n        ]", "\"DIGITAL\"\n        ]");

        List<Fault> faults = CallFaults.of(terms);

        assertThat(faults).extracting(Fault::pointer).containsExactly("/strands/0/rules/" + rule + "/" + place);
        assertThat(faults.getFirst().text().fi()).isEqualTo("Vaadittavan on oltava haun luettelossa: " + names);
    }

    @Test
    void requiresNothingOfAListThatItDoesNotHave() {
        CallTerms terms = Terms.with("\"codeLists\"", "\"noLists\"");

        assertThat(faultsOf(terms))
                .containsExactly(
                        "/strands/0/rules/minimumDevelopmentStages",
                        "/strands/0/rules/requiredPartnerKinds/0",
                        "/strands/0/rules/requiredPartnerKinds/1",
                        "/strands/0/rules/requiredPartnerKinds/2",
                        "/strands/0/rules/requiredThemes/0",
                        "/strands/0/rules/requiredManagementLevels/0");
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER_RELATIONSHIPS, COMPETENCE_BASED, /codeLists/themes/1/code",
        "MIDDLE, SUPERVISOR, /codeLists/managementLevels/2/code",
        "DEVELOPING, ADVANCED, /codeLists/developmentStages/2/code",
        "GUIDANCE, TEACHING, /codeLists/staffGroups/1/code"
    })
    void listsACodeOnce(String code, String instead, String fault) {
        assertThat(faultsOf(Terms.with("\"" + code + "\"", "\"" + instead + "\"")))
                .containsExactly(fault);
    }

    private static List<String> faultsOf(CallTerms terms) {
        return CallFaults.of(terms).stream().map(Fault::pointer).toList();
    }
}
