package fi.verkosto.coordination.statusreport;

import fi.verkosto.api.words.InWords;
import fi.verkosto.coordination.status.StatusLevel;
import fi.verkosto.pdf.AccessiblePdf;
import fi.verkosto.pdf.PageText;
import java.math.BigDecimal;
import java.util.Locale;

/** A report as an accessible file, in one language. Whatever somebody wrote is text in it, and nothing but text. */
final class ReportFile {

    private static final String STYLE = """
            @page {size: A4; margin: 25mm 20mm 22mm 20mm;
              @bottom-right {content: counter(page) " (" counter(pages) ")"; font-family: 'Liberation Sans'; font-size: 8pt}}
            body {font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.4; word-wrap: break-word}
            h1 {font-size: 16pt; margin: 0 0 4mm 0}
            h2 {font-size: 12.5pt; margin: 6mm 0 2mm 0; page-break-after: avoid}
            h3 {font-size: 10.5pt; margin: 4mm 0 1mm 0; page-break-after: avoid}
            p {margin: 0 0 2.5mm 0}
            table {width: 100%; border-collapse: collapse; margin: 0 0 3mm 0; -fs-table-paginate: paginate; table-layout: fixed}
            tr {page-break-inside: avoid}
            th, td {border: 0.5pt solid #444; padding: 1.2mm 1.8mm; text-align: left; vertical-align: top; font-weight: normal;
              word-wrap: break-word}
            thead th {font-weight: bold; background-color: #eee}
            """;

    private final ReportContent report;
    private final Locale language;
    private final StringBuilder page = new StringBuilder();

    private ReportFile(ReportContent report, Locale language) {
        this.report = report;
        this.language = language;
    }

    /** The same bytes of the same content. */
    static byte[] of(ReportContent report, Locale language) {
        return AccessiblePdf.of(new ReportFile(report, language).written(), report.madeAt());
    }

    private String written() {
        String title = ReportWord.TITLE.in(language) + " " + report.period();
        page.append("<!DOCTYPE html>\n<html lang=\"%s\"><head><title>%s</title><style>%s</style></head><body>\n"
                .formatted(language.getLanguage(), PageText.of(title), STYLE));
        heading(1, title);
        paragraph(name() + (report.caseNumber() == null ? "" : " (" + report.caseNumber() + ")"));
        paragraph("%s: %s–%s. %s: %s."
                .formatted(
                        ReportWord.PERIOD.in(language),
                        InWords.day(report.firstDay(), language),
                        InWords.day(report.lastDay(), language),
                        ReportWord.MADE.in(language),
                        InWords.moment(report.madeAt(), language)));
        if (!report.complete()) {
            paragraph(ReportWord.INCOMPLETE.in(language));
        }
        atAGlance();
        report.networks().forEach(this::network);
        corrections();
        return page.append("</body></html>\n").toString();
    }

    private String name() {
        return report.names() == null ? "" : report.names().in(language);
    }

    private void atAGlance() {
        heading(2, ReportWord.ALL_NETWORKS.in(language));
        ReportTable table = ReportTable.of(
                language, ReportWord.NETWORK, ReportWord.STATUS, ReportWord.COMPUTED, ReportWord.PLAN_DONE);
        report.networks()
                .forEach(network -> table.row(
                        network.title(),
                        words(network.status().status()),
                        words(network.status().computed()),
                        done(network.plan())));
        page.append(table);
    }

    private void network(ReportedNetwork network) {
        heading(2, network.title() + " (" + network.caseNumber() + ")");
        page.append(ReportTable.of(language, ReportWord.FACT, ReportWord.FOUND)
                .row(ReportWord.LEAD, network.lead())
                .row(ReportWord.STATUS, words(network.status().status()))
                .row(ReportWord.COMPUTED, words(network.status().computed()))
                .row(ReportWord.PLAN_DONE, done(network.plan()))
                .row(ReportWord.LATE, Long.toString(network.plan().late()))
                .row(ReportWord.NEXT, next(network.plan()))
                .row(ReportWord.SIGNALS, Long.toString(network.signals()))
                .row(ReportWord.QUESTIONS, network.asked() + ", " + network.answered()));
        reasons(network.status());
        values(network);
    }

    private void reasons(ReportedStatus status) {
        if (status.reasons().isEmpty()) {
            return;
        }
        heading(3, ReportWord.WHY.in(language));
        ReportTable table = ReportTable.of(language, ReportWord.WHY, ReportWord.FOUND, ReportWord.LIMIT);
        status.reasons()
                .forEach(reason ->
                        table.row(reason.cause().words().in(language), number(reason.fact()), number(reason.limit())));
        page.append(table);
    }

    private void values(ReportedNetwork network) {
        heading(3, ReportWord.INDICATORS.in(language));
        if (network.values().isEmpty()) {
            paragraph(ReportWord.NO_VALUES.in(language));
            return;
        }
        ReportTable table =
                ReportTable.of(language, ReportWord.INDICATOR, ReportWord.PERIOD, ReportWord.VALUE, ReportWord.TARGET);
        network.values()
                .forEach(value -> table.row(
                        value.names().in(language), value.period(), number(value.value()), number(value.target())));
        page.append(table);
    }

    private void corrections() {
        heading(2, ReportWord.CORRECTIONS.in(language));
        if (report.corrections().isEmpty()) {
            paragraph(ReportWord.NO_CORRECTIONS.in(language));
            return;
        }
        ReportTable table = ReportTable.of(
                language,
                ReportWord.NETWORK,
                ReportWord.INDICATOR,
                ReportWord.PERIOD,
                ReportWord.BEFORE,
                ReportWord.NOW);
        report.corrections()
                .forEach(correction -> table.row(
                        correction.title(),
                        correction.code(),
                        correction.period(),
                        number(correction.before()),
                        number(correction.now())));
        page.append(table);
    }

    private void heading(int level, String text) {
        page.append("<h%1$d>%2$s</h%1$d>\n".formatted(level, PageText.of(text)));
    }

    private void paragraph(String text) {
        page.append("<p>").append(PageText.of(text)).append("</p>\n");
    }

    private String words(StatusLevel level) {
        return level == null ? ReportWord.NOT_FOUND.in(language) : level.words().in(language);
    }

    private String done(ReportedPlan plan) {
        return plan.weight() == 0
                ? ReportWord.NONE.in(language)
                : "%d %s %d".formatted(plan.done(), ReportWord.OF.in(language), plan.weight());
    }

    private String next(ReportedPlan plan) {
        return plan.next() == null
                ? ReportWord.NONE.in(language)
                : plan.next() + ", " + InWords.day(plan.nextPlanned(), language);
    }

    /** With the decimal separator of the language; a dash for none. */
    private String number(BigDecimal number) {
        if (number == null) {
            return "–";
        }
        String plain = number.toPlainString();
        return language.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }
}
