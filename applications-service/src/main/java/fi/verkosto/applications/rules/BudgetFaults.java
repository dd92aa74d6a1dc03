package fi.verkosto.applications.rules;

import fi.verkosto.api.value.Money;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.ExcessiveRequests;
import fi.verkosto.applications.content.Budget;
import fi.verkosto.applications.content.BudgetLine;
import fi.verkosto.applications.content.Income;
import fi.verkosto.applications.funding.Funding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the budget, line by line and as a whole. */
final class BudgetFaults {

    /** The largest sum that {@link Money} holds: what is more could be submitted, but no service could read it. */
    private static final Money LARGEST_SUM = Money.euros("999999999999.99");

    private final FaultList faults;
    private final FaultList warnings;
    private final CallTerms terms;
    private final Money available;
    private final Set<String> consortium;

    /**
     * Judges budgets.
     *
     * @param consortium the business IDs of the lead and the members
     */
    BudgetFaults(FaultList faults, FaultList warnings, Measure measure, Set<String> consortium) {
        this.faults = faults;
        this.warnings = warnings;
        this.terms = measure.terms();
        this.available = terms.moneyOf(measure.strand());
        this.consortium = consortium;
    }

    void check(Budget budget) {
        faults.requireSome("/budget/lines", budget.lines());
        Set<List<String>> lines = new HashSet<>();
        for (int i = 0; i < budget.lines().size(); i++) {
            BudgetLine line = budget.lines().get(i);
            String at = "/budget/lines/" + i;
            checkLine(at, line);
            checkDistinct(at, lines.add(List.of(orEmpty(line.businessId()), orEmpty(line.costCategory()))));
        }
        Set<String> incomes = new HashSet<>();
        for (int i = 0; i < budget.incomes().size(); i++) {
            Income income = budget.incomes().get(i);
            String at = "/budget/incomes/" + i;
            checkIncome(at, income);
            checkDistinct(at, incomes.add(orEmpty(income.businessId())));
        }
        checkSums(Funding.of(budget, terms), budget.lines().isEmpty());
    }

    private void checkLine(String at, BudgetLine line) {
        checkMember(at, line.businessId());
        if (!terms.hasCostCategory(line.costCategory())) {
            faults.add(
                    at + "/costCategory",
                    "cost-category",
                    "Haussa ei ole tällaista menoluokkaa",
                    "Utlysningen har ingen sådan utgiftsklass",
                    "The call has no such cost category");
        }
        if (line.amount() == null || line.amount().compareTo(Money.ZERO) <= 0) {
            faults.add(
                    at + "/amount",
                    "positive-sum",
                    "Summan on oltava suurempi kuin nolla",
                    "Summan måste vara större än noll",
                    "The sum must be more than zero");
        }
    }

    private void checkIncome(String at, Income income) {
        checkMember(at, income.businessId());
        checkNotNegative(at + "/ownFunding", income.ownFunding());
        checkNotNegative(at + "/otherIncome", income.otherIncome());
    }

    private void checkMember(String at, String businessId) {
        if (!consortium.contains(orEmpty(businessId))) {
            faults.add(
                    at + "/businessId",
                    "consortium-member",
                    "Organisaatio ei kuulu verkostoon",
                    "Organisationen hör inte till nätverket",
                    "The organisation does not belong to the consortium");
        }
    }

    private void checkNotNegative(String at, Money sum) {
        if (sum != null && sum.isNegative()) {
            faults.add(
                    at,
                    "not-negative",
                    "Summa ei voi olla negatiivinen",
                    "Summan kan inte vara negativ",
                    "The sum cannot be negative");
        }
    }

    private void checkDistinct(String at, boolean isNew) {
        if (!isNew) {
            faults.add(
                    at,
                    "distinct",
                    "Sama rivi on talousarviossa kahdesti",
                    "Samma rad finns två gånger i budgeten",
                    "The same row is in the budget twice");
        }
    }

    private void checkSums(Funding funding, boolean isEmpty) {
        boolean isReadable = funding.totalCosts().compareTo(LARGEST_SUM) <= 0;
        if (!isReadable) {
            faults.add(
                    "/budget/lines",
                    "largest-sum",
                    "Kustannukset ovat yhteensä liian suuret",
                    "Kostnaderna är sammanlagt för stora",
                    "The costs are too large in all");
        }
        Money grant = funding.requestedGrant();
        if (grant.isNegative() || (!isEmpty && grant.compareTo(Money.ZERO) == 0)) {
            faults.add(
                    "/budget/incomes",
                    "leaves-a-grant",
                    "Omarahoitus ja muut tulot kattavat jo kaikki kustannukset",
                    "Egenfinansieringen och övriga inkomster täcker redan alla kostnader",
                    "Own funding and other income cover all costs already");
        }
        if (isReadable) {
            checkRequest(grant);
        }
    }

    private void checkRequest(Money grant) {
        if (grant.compareTo(available) > 0) {
            (terms.excessiveRequests() == ExcessiveRequests.WARNED ? warnings : faults)
                    .add(
                            "/budget",
                            "within-available-money",
                            "Haettu avustus on suurempi kuin koko jaettavana oleva summa",
                            "Det ansökta understödet är större än hela summan som delas ut",
                            "The requested grant exceeds the whole sum to be granted");
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
