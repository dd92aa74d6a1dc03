package fi.verkosto.review.eligibility;

import static fi.verkosto.review.eligibility.Applications.GRADIA;
import static fi.verkosto.review.eligibility.Applications.TREDU;
import static fi.verkosto.review.eligibility.Applications.anApplication;
import static fi.verkosto.review.eligibility.Applications.member;
import static fi.verkosto.review.eligibility.CheckResult.FAILED;
import static fi.verkosto.review.eligibility.CheckResult.NOT_KNOWN;
import static fi.verkosto.review.eligibility.CheckResult.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.review.call.Strand;
import fi.verkosto.review.call.StrandKind;
import fi.verkosto.review.call.StrandRules;
import fi.verkosto.review.call.Terms;
import fi.verkosto.review.review.Member;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An application has whom and what its strand requires; what that does not is not checked. */
class CompositionChecksTest {

    private static final Terms TERMS = new Terms(
            20,
            List.of(),
            new Terms.Names(
                    Map.of("COMPETENCE_BASED", new LocalizedText("Osaaminen", "Kunnande", "Competence")),
                    Map.of(),
                    Map.of()));
    private static final Member STARTING = member(GRADIA, "STARTING");
    private static final Member ADVANCED = member(TREDU, "ADVANCED");

    @Test
    void isNotCheckedForWhatNobodyRequires() {
        assertThat(checks(anApplication(), rules(0, 0))).isEmpty();
    }

    @Test
    void needsItsMembersBesideTheLead() {
        StrandRules rules = rules(2, 0);

        Check one = only(anApplication().with(STARTING), rules);
        assertThat(one.rule()).isEqualTo("minimum-members");
        assertThat(one.result()).isEqualTo(FAILED);
        assertThat(one.source()).isEqualTo("strands[REGIONAL_NETWORK].rules.minimumMembers");
        assertThat(one.evidence().required()).isEqualTo(2);
        assertThat(one.evidence().found()).isEqualTo(1);
        assertThat(one.sentence().fi()).isEqualTo("Jäseniä on päähakijan lisäksi 1, ja haku edellyttää vähintään 2.");

        assertThat(only(anApplication().with(STARTING, ADVANCED), rules).result())
                .isEqualTo(PASSED);
    }

    @Test
    void needsDifferentStagesTheLeadsAmongThem() {
        StrandRules rules = rules(0, 2);

        assertThat(only(anApplication().at("ADVANCED").with(ADVANCED), rules).result())
                .isEqualTo(FAILED);
        assertThat(only(anApplication().at("ADVANCED").with(STARTING), rules).result())
                .isEqualTo(PASSED);
    }

    /** Events from before told no stage of the lead. */
    @Test
    void isNotKnownWhereTheStageOfTheLeadDecidesAndWasNotTold() {
        assertThat(only(anApplication().at(null).with(STARTING), rules(0, 2)).result())
                .isEqualTo(NOT_KNOWN);
        assertThat(only(anApplication().at(null).with(STARTING), rules(0, 3)).result())
                .isEqualTo(FAILED);
        assertThat(only(anApplication().at(null).with(STARTING, ADVANCED), rules(0, 2))
                        .result())
                .isEqualTo(PASSED);
    }

    @Test
    void needsEveryThemePartnerAndLevelByName() {
        StrandRules rules = new StrandRules(
                0, 0, List.of("STUDENTS"), List.of("PARTNERSHIPS", "COMPETENCE_BASED"), List.of("TOP", "MIDDLE"));

        List<Check> checks = checks(anApplication().of("PARTNERSHIPS"), rules);

        assertThat(checks)
                .extracting(Check::rule)
                .containsExactly("partner-kinds", "required-themes", "required-management-levels");
        assertThat(checks).extracting(Check::result).containsExactly(PASSED, FAILED, FAILED);
        assertThat(checks.get(1).evidence().codes()).containsExactly("COMPETENCE_BASED");
        assertThat(checks.get(1).sentence().fi())
                .isEqualTo("Kaikki haun edellyttämät kehittämisteemat eivät ole mukana. Puuttuu: Osaaminen.");
        assertThat(checks.get(2).sentence().sv())
                .isEqualTo(
                        "Ansökan omfattar inte alla ledningsnivåer som utlysningen kräver. Följande saknas: MIDDLE.");
    }

    @Test
    void isLedFromARegionOfTheCall() {
        Terms regional = new Terms(20, List.of("01", "04"), TERMS.names());

        assertThat(region(anApplication().from("04"), regional)).isEqualTo(PASSED);
        assertThat(region(anApplication().from("02"), regional)).isEqualTo(FAILED);
        assertThat(region(anApplication().from(null), regional)).isEqualTo(NOT_KNOWN);
    }

    private static CheckResult region(Applications application, Terms terms) {
        return CompositionChecks.of(application.submitted(), terms, strand(rules(0, 0)))
                .toList()
                .getFirst()
                .result();
    }

    private static Check only(Applications application, StrandRules rules) {
        List<Check> checks = checks(application, rules);
        assertThat(checks).hasSize(1);
        return checks.getFirst();
    }

    private static List<Check> checks(Applications application, StrandRules rules) {
        return CompositionChecks.of(application.submitted(), TERMS, strand(rules))
                .toList();
    }

    private static StrandRules rules(int members, int stages) {
        return new StrandRules(members, stages, List.of(), List.of(), List.of());
    }

    private static Strand strand(StrandRules rules) {
        return new Strand("REGIONAL_NETWORK", StrandKind.NETWORK, 6, null, rules);
    }
}
