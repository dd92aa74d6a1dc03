package fi.verkosto.review.plan;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.review.matching.Application;
import fi.verkosto.review.matching.Pair;
import fi.verkosto.review.matching.Rule;
import fi.verkosto.review.matching.Violation;
import java.util.List;
import java.util.Locale;

/** Says in words which rules pairs would break, and where they stand in a request. */
final class PlanFaults {

    private final List<Pair> pairs;

    private PlanFaults(List<Pair> pairs) {
        this.pairs = pairs;
    }

    static List<Fault> of(List<Violation> violations, List<Pair> pairs) {
        PlanFaults faults = new PlanFaults(pairs);
        return violations.stream().map(faults::fault).toList();
    }

    private Fault fault(Violation violation) {
        return new Fault(pointer(violation), nameOf(violation.rule()), text(violation));
    }

    /** Of pairs that are there twice it is the second that is wrong. */
    private String pointer(Violation violation) {
        if (violation.rule() == Rule.NUMBER) {
            return "/pairs";
        }
        int place = violation
                .pair()
                .map(violation.rule() == Rule.PAIR_TWICE ? pairs::lastIndexOf : pairs::indexOf)
                .orElse(-1);
        return "/pairs/" + place;
    }

    static String nameOf(Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LocalizedText text(Violation violation) {
        String number = violation.application().map(Application::caseNumber).orElse("");
        return switch (violation.rule()) {
            case APPLICATION_UNKNOWN ->
                new LocalizedText(
                        "Hakemukselle ei nyt osoiteta arvioijia",
                        "Ansökan anvisas inte till bedömare nu",
                        "The application is not one that evaluators are assigned to now");
            case EVALUATOR_UNKNOWN ->
                new LocalizedText(
                        "Henkilö ei ole haun arvioija, joka on vahvistettu rekisterissä",
                        "Personen är inte en bedömare i utlysningen som har bekräftats i registret",
                        "The person is no evaluator of the call who is confirmed in the register");
            case PAIR_TWICE ->
                new LocalizedText(
                        "Hakemus %s on jo tällä arvioijalla".formatted(number),
                        "Bedömaren har redan ansökan %s".formatted(number),
                        "The evaluator has application %s already".formatted(number));
            case PAIR_FORBIDDEN ->
                new LocalizedText(
                        "Arvioija on esteellinen arvioimaan hakemusta %s tai on kieltäytynyt siitä".formatted(number),
                        "Bedömaren är jävig att bedöma ansökan %s eller har tackat nej till den".formatted(number),
                        "The evaluator is disqualified from application %s, or was asked before".formatted(number));
            case LANGUAGE ->
                new LocalizedText(
                        "Arvioija ei lue hakemuksen %s kieltä".formatted(number),
                        "Bedömaren läser inte språket i ansökan %s".formatted(number),
                        "The evaluator does not read the language of application %s".formatted(number));
            case CAPACITY ->
                new LocalizedText(
                        "Arvioijalla olisi enemmän hakemuksia kuin hän ehtii arvioida",
                        "Bedömaren skulle få fler ansökningar än hen hinner bedöma",
                        "The evaluator would have more applications than they can take");
            case NUMBER ->
                new LocalizedText(
                        "Hakemuksella %s olisi väärä määrä arvioijia".formatted(number),
                        "Ansökan %s skulle ha fel antal bedömare".formatted(number),
                        "Application %s would not have its number of evaluators".formatted(number));
        };
    }
}
