package fi.verkosto.applications.call;

import fi.verkosto.api.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What is wrong with the terms of a call beyond the form of each value. */
final class CallFaults {

    private static final int WHOLE = 100;

    private final List<Fault> faults = new ArrayList<>();

    private CallFaults() {}

    static List<Fault> of(CallTerms terms) {
        CallFaults found = new CallFaults();
        found.checkTimes(terms);
        found.checkMoney(terms);
        found.checkWeights(terms);
        found.checkDistinct("/strands", "code", terms.strands(), Strand::code);
        found.checkDistinct("/criteria", "id", terms.criteria(), Criterion::id);
        found.checkDistinct("/costCategories", "code", terms.costCategories(), CostCategory::code);
        return List.copyOf(found.faults);
    }

    private void checkTimes(CallTerms terms) {
        if (!terms.opensAt().isBefore(terms.closesAt())) {
            faults.add(Fault.at(
                    "/closesAt",
                    "closes-after-opening",
                    "Haun on päätyttävä alkamisensa jälkeen",
                    "Utlysningen måste sluta efter att den börjar",
                    "A call must close after it opens"));
        }
        if (terms.projectEnd().isBefore(terms.projectStart())) {
            faults.add(Fault.at(
                    "/projectEnd",
                    "ends-after-start",
                    "Hankeaika ei voi päättyä ennen alkuaan",
                    "Projekttiden kan inte sluta innan den börjar",
                    "The project period cannot end before it starts"));
        }
    }

    private void checkMoney(CallTerms terms) {
        if (terms.totalSum().amount().signum() <= 0) {
            faults.add(Fault.at(
                    "/totalSum/amount",
                    "positive-sum",
                    "Jaettavan summan on oltava suurempi kuin nolla",
                    "Summan som delas ut måste vara större än noll",
                    "The sum to be granted must be more than zero"));
        }
    }

    private void checkWeights(CallTerms terms) {
        int sum = terms.criteria().stream().mapToInt(Criterion::weight).sum();
        if (sum != WHOLE) {
            faults.add(Fault.at(
                    "/criteria",
                    "weights-sum-to-100",
                    "Valintaperusteiden painojen summan on oltava 100",
                    "Summan av urvalskriteriernas vikter måste vara 100",
                    "The weights of the criteria must sum to 100"));
        }
    }

    private <T> void checkDistinct(String list, String field, List<T> items, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(id.apply(items.get(i)))) {
                faults.add(Fault.at(
                        list + "/" + i + "/" + field,
                        "distinct",
                        "Sama tunnus on jo käytössä",
                        "Samma kod används redan",
                        "The same identifier is already in use"));
            }
        }
    }
}
