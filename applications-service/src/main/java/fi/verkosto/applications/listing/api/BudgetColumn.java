package fi.verkosto.applications.listing.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.listing.ListedApplication;
import fi.verkosto.applications.listing.ListedBudgets.Item;
import fi.verkosto.applications.listing.api.Table.Heading;
import java.util.Arrays;
import java.util.List;

/** The columns of a budget: what costs or brings in how much, and to whom. */
enum BudgetColumn {
    CASE_NUMBER(14, "Asianumero", "Ärendenummer", "Case number"),
    TITLE(50, "Hankkeen nimi", "Projektets namn", "Title"),
    NAME(50, "Organisaatio", "Organisation", "Organisation"),
    BUSINESS_ID(14, "Y-tunnus", "FO-nummer", "Business ID"),
    KIND(18, "Laji", "Slag", "Kind"),
    CATEGORY(30, "Menoluokka", "Kostnadsslag", "Cost category"),
    CATEGORY_CODE(20, "Menoluokan tunnus", "Kostnadsslagets kod", "Code of the cost category"),
    SUM(18, "Summa, €", "Summa, €", "Sum, €");

    private static final LocalizedText COST = new LocalizedText("Kustannus", "Kostnad", "Cost");
    private static final LocalizedText OWN_FUNDING =
            new LocalizedText("Omarahoitus", "Egenfinansiering", "Own funding");
    private static final LocalizedText OTHER_INCOME = new LocalizedText("Muu tulo", "Annan inkomst", "Other income");

    private final int width;
    private final LocalizedText heading;

    BudgetColumn(int width, String fi, String sv, String en) {
        this.width = width;
        this.heading = new LocalizedText(fi, sv, en);
    }

    static List<Heading> headings(WorkbookWords words) {
        return Arrays.stream(values())
                .map(column -> new Heading(column.width, words.in(column.heading)))
                .toList();
    }

    static List<Object> values(ListedApplication row, Item item, WorkbookWords words) {
        return Arrays.stream(values())
                .map(column -> column.value(row, item, words))
                .toList();
    }

    private Object value(ListedApplication row, Item item, WorkbookWords words) {
        return switch (this) {
            case CASE_NUMBER -> row.caseNumber();
            case TITLE -> row.title();
            case NAME -> words.provider(item.organisation());
            case BUSINESS_ID -> item.organisation();
            case KIND ->
                words.in(
                        switch (item.kind()) {
                            case COST -> COST;
                            case OWN_FUNDING -> OWN_FUNDING;
                            case OTHER_INCOME -> OTHER_INCOME;
                        });
            case CATEGORY -> item.category() == null ? null : words.costCategory(item.category());
            case CATEGORY_CODE -> item.category();
            case SUM -> item.amount();
        };
    }
}
