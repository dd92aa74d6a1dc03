package fi.verkosto.coordination.statusreport;

import fi.verkosto.pdf.PageText;
import java.util.List;
import java.util.Locale;

/** A table of a page, with headers that screen readers tell with each cell: the first cell of a row is its header. */
final class ReportTable {

    private final Locale language;
    private final StringBuilder html = new StringBuilder("<table>");

    private ReportTable(Locale language) {
        this.language = language;
    }

    static ReportTable of(Locale language, ReportWord... columns) {
        var table = new ReportTable(language);
        table.html.append("<thead><tr>");
        for (ReportWord column : columns) {
            table.html
                    .append("<th scope=\"col\">")
                    .append(PageText.of(column.in(language)))
                    .append("</th>");
        }
        table.html.append("</tr></thead><tbody>");
        return table;
    }

    ReportTable row(String header, String... cells) {
        html.append("<tr><th scope=\"row\">").append(PageText.of(header)).append("</th>");
        for (String cell : List.of(cells)) {
            html.append("<td>").append(PageText.of(cell)).append("</td>");
        }
        html.append("</tr>");
        return this;
    }

    ReportTable row(ReportWord header, String... cells) {
        return row(header.in(language), cells);
    }

    @Override
    public String toString() {
        return html + "</tbody></table>\n";
    }
}
