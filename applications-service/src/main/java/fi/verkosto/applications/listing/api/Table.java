package fi.verkosto.applications.listing.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet with a row of headings to filter by, which goes out while it is written. Texts are in their cells, not in a table of
 * all texts that would have to be kept; and they are texts whatever they begin with, so that none becomes a formula. On paper
 * it lies on its side, as wide as a page, with the headings on each.
 */
final class Table {

    private static final int ROWS_AT_ONCE = 500;

    private final Worksheet sheet;
    private final int columns;
    private int row;

    Table(Workbook workbook, String name, List<Heading> headings) {
        sheet = workbook.newWorksheet(name);
        columns = headings.size();
        for (int column = 0; column < columns; column++) {
            sheet.width(column, headings.get(column).width());
            sheet.inlineString(0, column, headings.get(column).text());
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(1, 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    void add(List<?> values) {
        row++;
        for (int column = 0; column < columns; column++) {
            cell(column, values.get(column));
        }
        if (row % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    void finish() throws IOException {
        sheet.setAutoFilter(0, 0, row, columns - 1);
        sheet.finish();
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
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd.mm.yyyy").set();
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

    /** @param width in characters */
    record Heading(int width, String text) {}
}
