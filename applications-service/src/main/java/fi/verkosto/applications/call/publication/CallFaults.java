package fi.verkosto.applications.call.publication;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.value.Money;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.CostCategory;
import fi.verkosto.applications.call.terms.Criterion;
import fi.verkosto.applications.call.terms.ListedCode;
import fi.verkosto.applications.call.terms.ScalePoint;
import fi.verkosto.applications.call.terms.Strand;
import fi.verkosto.applications.call.terms.StrandKind;
import fi.verkosto.applications.call.terms.StrandRules;
import fi.verkosto.applications.call.terms.TieBreaking;
import fi.verkosto.applications.provider.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What contradicts itself in the terms of a call. What is missing is for others to find. */
final class CallFaults {

    private static final int WHOLE = 100;

    private final List<Fault> faults = new ArrayList<>();

    private CallFaults() {}

    static List<Fault> of(CallTerms terms) {
        CallFaults found = new CallFaults();
        found.checkTimes(terms);
        found.checkMoney(terms);
        found.checkWeights(terms);
        found.checkDistinct("/strands", "/code", terms.strands(), Strand::code);
        found.checkDistinct("/criteria", "/id", terms.criteria(), Criterion::id);
        found.checkDistinct("/costCategories", "/code", terms.costCategories(), CostCategory::code);
        terms.codeLists()
                .byName()
                .forEach((name, list) -> found.checkDistinct("/codeLists/" + name, "/code", list, ListedCode::code));
        found.checkDistinct("/regions", "", terms.regions(), Function.identity());
        found.checkRegions(terms.regions());
        found.checkScales(terms.criteria());
        found.checkRules(terms.strands(), terms.codeLists().developmentStages().size());
        found.faults.addAll(RequiredCodes.unlistedIn(terms));
        found.checkCoordination(terms.strands());
        found.checkTieBreaking(terms.tieBreaking());
        return List.copyOf(found.faults);
    }

    private void checkTimes(CallTerms terms) {
        boolean closesTooEarly =
                areKnown(terms.opensAt(), terms.closesAt()) && !terms.opensAt().isBefore(terms.closesAt());
        if (closesTooEarly) {
            add(
                    "/closesAt",
                    "closes-after-opening",
                    "Haun on päätyttävä alkamisensa jälkeen",
                    "Utlysningen måste sluta efter att den börjar",
                    "A call must close after it opens");
        }
        boolean endsTooEarly = areKnown(terms.projectStart(), terms.projectEnd())
                && terms.projectEnd().isBefore(terms.projectStart());
        if (endsTooEarly) {
            add(
                    "/projectEnd",
                    "ends-after-start",
                    "Hankeaika ei voi päättyä ennen alkuaan",
                    "Projekttiden kan inte sluta innan den börjar",
                    "The project period cannot end before it starts");
        }
    }

    /** Lots are drawn by something that was announced, and a person decides by nothing of the kind. */
    private void checkTieBreaking(TieBreaking how) {
        boolean isComplete = switch (how.method()) {
            case PERSON -> how.source() == null;
            case LOTTERY -> how.source() != null && !how.source().isBlank();
        };
        if (!isComplete) {
            add(
                    "/tieBreaking/source",
                    "source-of-lottery",
                    "Arvonnalla on oltava nimetty lähde, muulla ratkaisulla ei",
                    "En lottning måste ha en namngiven källa, ett annat avgörande får inte ha någon",
                    "A lottery has a named source, and nothing else has one");
        }
    }

    private void checkMoney(CallTerms terms) {
        checkPositive("/totalSum/amount", terms.totalSum());
        Money own = Money.ZERO;
        for (int i = 0; i < terms.strands().size(); i++) {
            Money money = terms.strands().get(i).money();
            checkPositive("/strands/" + i + "/money/amount", money);
            own = money == null ? own : own.plus(money);
            if (areKnown(money, terms.totalSum()) && own.compareTo(terms.totalSum()) > 0) {
                add(
                        "/strands/" + i + "/money/amount",
                        "within-total-sum",
                        "Hakumuotojen omat summat ylittävät haun summan",
                        "Ansökningsformernas egna summor överskrider utlysningens summa",
                        "The strands' own money exceeds the money of the call");
            }
        }
    }

    private void checkPositive(String at, Money money) {
        if (money != null && money.amount().signum() <= 0) {
            add(
                    at,
                    "positive-sum",
                    "Jaettavan summan on oltava suurempi kuin nolla",
                    "Summan som delas ut måste vara större än noll",
                    "The sum to be granted must be more than zero");
        }
    }

    private void checkWeights(CallTerms terms) {
        int sum = terms.criteria().stream()
                .map(Criterion::weight)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        if (!terms.criteria().isEmpty() && sum != WHOLE) {
            add(
                    "/criteria",
                    "weights-sum-to-100",
                    "Valintaperusteiden painojen summan on oltava 100",
                    "Summan av urvalskriteriernas vikter måste vara 100",
                    "The weights of the criteria must sum to 100");
        }
    }

    private <T> void checkDistinct(String list, String field, List<T> items, Function<T, ?> id) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Object found = id.apply(items.get(i));
            if (found != null && !seen.add(found)) {
                add(
                        list + "/" + i + field,
                        "distinct",
                        "Sama tunnus on jo käytössä",
                        "Samma kod används redan",
                        "The same identifier is already in use");
            }
        }
    }

    private void checkRegions(List<String> regions) {
        for (int i = 0; i < regions.size(); i++) {
            if (Region.of(regions.get(i)).isEmpty()) {
                add(
                        "/regions/" + i,
                        "region",
                        "Tällaista maakuntaa ei ole",
                        "Det finns inget sådant landskap",
                        "There is no such region");
            }
        }
    }

    private void checkScales(List<Criterion> criteria) {
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            String at = "/criteria/" + i + "/scale";
            checkDistinct(at, "/score", criterion.scale(), ScalePoint::score);
            for (int j = 0; j < criterion.scale().size(); j++) {
                Integer score = criterion.scale().get(j).score();
                if (areKnown(score, criterion.maximumScore()) && score > criterion.maximumScore()) {
                    add(
                            at + "/" + j + "/score",
                            "within-scale",
                            "Pistemäärä ei kuulu asteikkoon",
                            "Poängen hör inte till skalan",
                            "The score is not on the scale");
                }
            }
        }
    }

    private void checkRules(List<Strand> strands, int stages) {
        for (int i = 0; i < strands.size(); i++) {
            String at = "/strands/" + i + "/rules/";
            StrandRules rules = strands.get(i).rules();
            checkPossible(at + "minimumMembers", rules.minimumMembers(), StrandRules.MOST_MEMBERS);
            checkPossible(at + "minimumDevelopmentStages", rules.minimumDevelopmentStages(), stages);
        }
    }

    private void checkPossible(String at, int asked, int most) {
        if (asked > most) {
            add(
                    at,
                    "possible",
                    "Yksikään hakemus ei voi täyttää sääntöä: enintään " + most,
                    "Ingen ansökan kan uppfylla regeln: högst " + most,
                    "No application can fulfil the rule: at most " + most);
        }
    }

    /** A programme has one coordinator, and so have its events: the award of a second would lead nowhere. */
    private void checkCoordination(List<Strand> strands) {
        boolean isTaken = false;
        for (int i = 0; i < strands.size(); i++) {
            Strand strand = strands.get(i);
            if (strand.kind() != StrandKind.COORDINATION) {
                continue;
            }
            if (isTaken) {
                addCoordination("/strands/" + i + "/kind");
            } else if (strand.maximumAwards() != null && strand.maximumAwards() > 1) {
                addCoordination("/strands/" + i + "/maximumAwards");
            }
            isTaken = true;
        }
    }

    private void addCoordination(String at) {
        add(
                at,
                "one-coordinator",
                "Hankekokonaisuudella voi olla vain yksi koordinoija",
                "En projekthelhet kan bara ha en samordnare",
                "A programme can have one coordinator only");
    }

    private static boolean areKnown(Object one, Object other) {
        return one != null && other != null;
    }

    private void add(String at, String rule, String fi, String sv, String en) {
        faults.add(Fault.at(at, rule, fi, sv, en));
    }
}
