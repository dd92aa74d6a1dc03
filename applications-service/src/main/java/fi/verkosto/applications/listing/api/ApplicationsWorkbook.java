package fi.verkosto.applications.listing.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.listing.ListedApplication;
import fi.verkosto.applications.listing.ListedBudgets.Item;
import fi.verkosto.applications.listing.api.Table.Heading;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;

/** The list as a workbook: a sheet of applications, one of who is in each, and one of their budgets. */
final class ApplicationsWorkbook {

    private static final LocalizedText APPLICATIONS = new LocalizedText("Hakemukset", "Ansökningar", "Applications");
    private static final LocalizedText MEMBERS = new LocalizedText("Jäsenet", "Medlemmar", "Members");
    private static final LocalizedText BUDGETS = new LocalizedText("Talousarviot", "Budgetar", "Budgets");

    private final Workbook workbook;
    private final WorkbookWords words;
    private final Rows rows;

    private ApplicationsWorkbook(Workbook workbook, WorkbookWords words, Rows rows) {
        this.workbook = workbook;
        this.words = words;
        this.rows = rows;
    }

    /**
     * Writes it.
     *
     * @param rows gives every application to what it is given, some at a time, as often as it is asked
     * @param budgets of some applications
     */
    static void write(
            OutputStream stream, WorkbookWords words, Rows rows, Function<List<UUID>, Map<UUID, List<Item>>> budgets)
            throws IOException {
        try (Workbook workbook = new Workbook(stream, "Verkosto", "1.0")) {
            ApplicationsWorkbook written = new ApplicationsWorkbook(workbook, words, rows);
            written.applications();
            written.members();
            written.budgets(budgets);
        }
    }

    private void applications() throws IOException {
        Column[] columns = Column.values();
        Table table = table(
                APPLICATIONS,
                Arrays.stream(columns)
                        .map(column -> new Heading(column.width(), column.heading(words.language())))
                        .toList());
        rows.each(some -> some.forEach(row -> table.add(
                Arrays.stream(columns).map(column -> column.value(row, words)).toList())));
        table.finish();
    }

    private void members() throws IOException {
        Table table = table(MEMBERS, PartyColumn.headings(words));
        rows.each(some -> some.forEach(row ->
                row.organisations().forEach(organisation -> table.add(PartyColumn.values(row, organisation, words)))));
        table.finish();
    }

    private void budgets(Function<List<UUID>, Map<UUID, List<Item>>> budgets) throws IOException {
        Table table = table(BUDGETS, BudgetColumn.headings(words));
        rows.each(some -> {
            Map<UUID, List<Item>> items =
                    budgets.apply(some.stream().map(ListedApplication::id).toList());
            some.forEach(row -> items.getOrDefault(row.id(), List.of())
                    .forEach(item -> table.add(BudgetColumn.values(row, item, words))));
        });
        table.finish();
    }

    private Table table(LocalizedText name, List<Heading> headings) {
        return new Table(workbook, words.in(name), headings);
    }

    @FunctionalInterface
    interface Rows {

        void each(Consumer<List<ListedApplication>> some);
    }
}
