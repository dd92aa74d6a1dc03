package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.scenario.ScenarioChoice;
import fi.verkosto.review.scenario.ScenarioPolicies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why a scenario selects an application or leaves it out, in words that are true for each: it is not by rank. */
final class ScenarioReasons {

    private static final LocalizedText PLACE = new LocalizedText(
            "Hakemus sijoittui hakumuotonsa vertailussa sijalle %d.",
            "Ansökan placerade sig på plats %d i jämförelsen inom sin ansökningsform.",
            "The application ranked number %d in its strand.");

    private static final LocalizedText TOGETHER = new LocalizedText(
            "Valitut hakemukset saavat yhdessä eniten pisteitä, mitä %smyöntöjen enimmäismäärän ja määrärahan rajoissa on"
                    + " mahdollista.",
            "De valda ansökningarna får tillsammans så många poäng som är möjligt inom %sdet högsta antalet understöd och"
                    + " anslaget.",
            "The applications selected have together the most points that are possible within %sthe number of awards and the"
                    + " money of the call.");

    private static final LocalizedText TOGETHER_IN_REGIONS = new LocalizedText(
            "Valitut hakemukset ovat niin monesta maakunnasta kuin %smyöntöjen enimmäismäärän ja määrärahan rajoissa on"
                    + " mahdollista, ja tällaisista valinnoista ne saavat yhdessä eniten pisteitä.",
            "De valda ansökningarna kommer från så många landskap som är möjligt inom %sdet högsta antalet understöd och"
                    + " anslaget, och av sådana urval får de tillsammans flest poäng.",
            "The applications selected are from as many regions as is possible within %sthe number of awards and the money"
                    + " of the call, and of all such selections they have together the most points.");

    private static final LocalizedText WITHIN_CONDITIONS =
            new LocalizedText("valinnan ehtojen, ", "villkoren för urvalet, ", "the conditions of the selection, ");

    private static final LocalizedText WITHOUT_CONDITIONS = new LocalizedText("", "", "");

    private static final LocalizedText CONDITIONS =
            new LocalizedText("Valinnan ehdot: %s.", "Villkoren för urvalet: %s.", "Conditions of the selection: %s.");

    private static final LocalizedText BELOW_MINIMUM = new LocalizedText(
            "Hakemuksen pistekeskiarvo %s jää alle valinnan vähimmäispisteiden.",
            "Ansökans poängmedeltal %s är lägre än minimipoängen för urvalet.",
            "The mean of the application, %s, is below the minimum of the selection.");

    private static final LocalizedText NO_SET_WITH_IT = new LocalizedText(
            "Näissä rajoissa mikään joukko, jossa tämä hakemus olisi ollut mukana, ei olisi ollut yhtä hyvä.",
            "Inom dessa gränser skulle ingen helhet med denna ansökan ha varit lika bra.",
            "Within these limits no set with this application would have been as good.");

    private static final LocalizedText TIED_IN = new LocalizedText(
            "Ilman tätä hakemusta olisi voitu valita yhtä hyvä joukko. Sen valitseminen tasavertaisten joukosta perustui"
                    + " seuraavaan: ",
            "En lika bra helhet hade kunnat väljas utan denna ansökan. Att den valdes bland likvärdiga grundar sig på"
                    + " följande: ",
            "A set as good could have been selected without this application. It was chosen among equals for this reason: ");

    private static final LocalizedText TIED_OUT = new LocalizedText(
            "Tämän hakemuksen kanssa olisi voitu valita yhtä hyvä joukko. Muiden valitseminen tasavertaisten joukosta"
                    + " perustui seuraavaan: ",
            "En lika bra helhet hade kunnat väljas med denna ansökan. Att andra valdes bland likvärdiga grundar sig på"
                    + " följande: ",
            "A set as good could have been selected with this application. Others were chosen among equals for this"
                    + " reason: ");

    private final ScenarioChoice choice;
    private final LocalizedText tieReasons;

    /** @param tieReasons null where nobody was tied */
    ScenarioReasons(ScenarioChoice choice, LocalizedText tieReasons) {
        this.choice = choice;
        this.tieReasons = tieReasons;
    }

    LocalizedText of(Contender contender, int place) {
        List<LocalizedText> parts = new ArrayList<>();
        parts.add(formatted(PLACE, place));
        Money awarded = choice.awards().get(contender.applicationId());
        boolean isSelected = awarded != null;
        if (!isSelected && isBelowMinimum(contender)) {
            parts.add(new LocalizedText(
                    BELOW_MINIMUM.fi().formatted(shown(contender.mean().rounded(), ',')),
                    BELOW_MINIMUM.sv().formatted(shown(contender.mean().rounded(), ',')),
                    BELOW_MINIMUM.en().formatted(shown(contender.mean().rounded(), '.'))));
        }
        Optional<LocalizedText> conditions = conditions();
        parts.add(formatted(
                choice.policies().everyRegion() ? TOGETHER_IN_REGIONS : TOGETHER,
                conditions.isPresent() ? WITHIN_CONDITIONS : WITHOUT_CONDITIONS));
        conditions.ifPresent(parts::add);
        if (choice.tied().contains(contender.applicationId())) {
            parts.add(joined(List.of(isSelected ? TIED_IN : TIED_OUT, tieReasons), ""));
        } else if (!isSelected && !isBelowMinimum(contender)) {
            parts.add(NO_SET_WITH_IT);
        }
        if (isSelected) {
            LessThanAsked.reasons(contender.requestedGrant(), awarded, choice.policies())
                    .ifPresent(parts::add);
        }
        return joined(parts, " ");
    }

    private boolean isBelowMinimum(Contender contender) {
        BigDecimal minimum = choice.policies().minimumScore();
        return minimum != null && contender.mean().rounded().compareTo(minimum) < 0;
    }

    /** Those that refuse selections; what regions count for is said before. */
    private Optional<LocalizedText> conditions() {
        ScenarioPolicies policies = choice.policies();
        List<LocalizedText> each = new ArrayList<>();
        if (policies.minimumScore() != null) {
            each.add(new LocalizedText(
                    "vähimmäispisteet " + shown(policies.minimumScore(), ','),
                    "minimipoäng " + shown(policies.minimumScore(), ','),
                    "a minimum mean of " + shown(policies.minimumScore(), '.')));
        }
        if (!policies.stages().isEmpty()) {
            each.add(new LocalizedText(
                    "mukana on määrätty vähimmäismäärä hankkeita, joiden järjestäjät ovat eri kehitysvaiheissa",
                    "det ingår ett bestämt minsta antal projekt med anordnare i olika utvecklingsskeden",
                    "a set least number of projects with providers at different stages of development"));
        }
        if (policies.noProviderTwice()) {
            each.add(new LocalizedText(
                    "sama järjestäjä on mukana enintään yhdessä valitussa hakemuksessa",
                    "samma anordnare deltar i högst en vald ansökan",
                    "no provider takes part in two selected applications"));
        }
        if (policies.mostPerLead() != null) {
            each.add(formatted(
                    new LocalizedText(
                            "samalle hakijalle myönnetään enintään %d avustusta",
                            "en och samma sökande beviljas högst %d understöd", "at most %d awards to one applicant"),
                    policies.mostPerLead()));
        }
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalizedText(
                        CONDITIONS.fi().formatted(joined(each, "; ").fi()),
                        CONDITIONS.sv().formatted(joined(each, "; ").sv()),
                        CONDITIONS.en().formatted(joined(each, "; ").en())));
    }

    private static String shown(BigDecimal mean, char point) {
        return mean.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', point);
    }

    private static LocalizedText formatted(LocalizedText pattern, int number) {
        return new LocalizedText(
                pattern.fi().formatted(number),
                pattern.sv().formatted(number),
                pattern.en().formatted(number));
    }

    private static LocalizedText formatted(LocalizedText pattern, LocalizedText words) {
        return new LocalizedText(
                pattern.fi().formatted(words.fi()),
                pattern.sv().formatted(words.sv()),
                pattern.en().formatted(words.en()));
    }

    private static LocalizedText joined(List<LocalizedText> parts, String between) {
        Function<Locale, String> in =
                language -> parts.stream().map(part -> part.in(language)).collect(Collectors.joining(between));
        return new LocalizedText(in.apply(Locale.of("fi")), in.apply(Locale.of("sv")), in.apply(Locale.of("en")));
    }
}
