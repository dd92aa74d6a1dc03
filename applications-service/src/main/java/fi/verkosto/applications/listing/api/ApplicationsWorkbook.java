package fi.verkosto.applications.listing.api;

import fi.verkosto.applications.listing.ListedApplication;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The list as one sheet, which goes out while it is written. Texts are in their cells, not in a table of all texts that
 * would have to be kept; and they are texts whatever they begin with, so that none becomes a formula.
 */
final class ApplicationsWorkbook {

    private static final int ROWS_AT_ONCE = 500;
    private static final Column[] COLUMNS = Column.values();

    private final Worksheet sheet;
    private final Locale language;
    private int row;

    private ApplicationsWorkbook(Worksheet sheet, Locale language) {
        this.sheet = sheet;
        this.language = language;
    }

    /** @param rows gives every application to what it is given */
    static void write(OutputStream stream, Locale language, Rows rows) throws IOException {
        try (Workbook workbook = new Workbook(stream, "Verkosto", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(
                    switch (language.getLanguage()) {
                        case "sv" -> "Ansökningar";
                        case "en" -> "Applications";
                        default -> "Hakemukset";
                    });
            ApplicationsWorkbook written = new ApplicationsWorkbook(sheet, language);
            written.head();
            rows.each(written::add);
            sheet.finish();
        }
    }

    private void head() {
        for (int column = 0; column < COLUMNS.length; column++) {
            sheet.width(column, COLUMNS[column].width());
            sheet.inlineString(0, column, COLUMNS[column].heading(language));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(1, 1);
    }

    private void add(ListedApplication application) {
        row++;
        for (int column = 0; column < COLUMNS.length; column++) {
            cell(column, COLUMNS[column].value(application, language));
        }
        if (row % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    private void cell(int column, Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal amount -> {
                sheet.value(row, column, amount);
                sheet.style(row, column).format("#,##0.00").set();
            }
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format("dd.mm.yyyy hh:mm").set();
            }
            default -> sheet.inlineString(row, column, value.toString());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    interface Rows {

        void each(Consumer<ListedApplication> row);
    }
}
