package fi.verkosto.applications.provider.api;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.text.Text;
import fi.verkosto.applications.provider.ProviderRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The file as CSV (RFC 4180), with commas or, as spreadsheets in Finland write it, semicolons. The first row names the
 * columns, in any order. Rows are counted as a spreadsheet shows them: the names are row 1, and a line that only tells the
 * separator ({@code sep=;}) is none. Columns without a name are nothing as long as nothing is in them, and cells that a
 * spreadsheet left out at the end of a row are empty.
 */
final class CsvFile {

    private static final List<String> REQUIRED =
            List.of("businessId", "nameFi", "holderKind", "homeRegion", "licenceFrom");
    private static final Set<String> COLUMNS = Set.of(
            "businessId",
            "nameFi",
            "nameSv",
            "holderKind",
            "homeRegion",
            "licenceFrom",
            "licenceTo",
            "email",
            "language");
    private static final int MOST_ROWS = 10_000;

    /** What some spreadsheets write first, and all of them take out again. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\"?sep=([;,\t])\"?(\\r\\n|\\n|\\r|$)", Pattern.CASE_INSENSITIVE);

    private final CSVParser parser;

    private CsvFile(CSVParser parser) {
        this.parser = parser;
    }

    static List<ProviderRow> rows(String file) {
        Matcher told = SEPARATOR.matcher(file);
        boolean isTold = told.lookingAt();
        String text = isTold ? file.substring(told.end()) : file;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(isTold ? told.group(1).charAt(0) : separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return new CsvFile(parser).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the columns hold neither, so the first row tells. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 ? ';' : ',';
    }

    private List<ProviderRow> rows() {
        Iterator<CSVRecord> records = parser.iterator();
        if (!hasNext(records)) {
            throw wrongColumns("Tiedosto on tyhjä", "Filen är tom", "The file is empty");
        }
        List<String> columns = columns(records.next());
        List<ProviderRow> rows = new ArrayList<>();
        while (hasNext(records)) {
            CSVRecord record = records.next();
            if (!isBlank(record)) {
                rows.add(row(columns, record));
            }
        }
        if (rows.isEmpty()) {
            throw wrongColumns(
                    "Tiedostossa ei ole yhtään järjestäjää",
                    "Filen har inga utbildningsanordnare",
                    "The file has no providers");
        }
        if (rows.size() > MOST_ROWS) {
            throw wrongColumns(
                    "Tiedostossa on yli 10 000 riviä",
                    "Filen har över 10 000 rader",
                    "The file has more than 10 000 rows");
        }
        return List.copyOf(rows);
    }

    /** The parser reads ahead here, and so finds here what is malformed. */
    private boolean hasNext(Iterator<CSVRecord> records) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException malformed) {
            throw malformed(parser.getCurrentLineNumber());
        }
    }

    private static List<String> columns(CSVRecord header) {
        List<String> columns = header.stream().map(Text::strip).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!column.isEmpty() && !COLUMNS.contains(column)) {
                throw wrongColumns(
                                "Tuntematon sarake: " + column,
                                "Okänd kolumn: " + column,
                                "There is no column " + column)
                        .with("row", 1)
                        .with("column", i + 1);
            }
            if (!column.isEmpty() && !seen.add(column)) {
                throw wrongColumns(
                                "Sarake kahteen kertaan: " + column,
                                "Kolumnen finns två gånger: " + column,
                                "The column is there twice: " + column)
                        .with("row", 1)
                        .with("column", i + 1);
            }
        }
        REQUIRED.stream().filter(column -> !seen.contains(column)).findFirst().ifPresent(missing -> {
            throw wrongColumns(
                    "Sarake puuttuu: " + missing, "Kolumnen saknas: " + missing, "The column is missing: " + missing);
        });
        return columns;
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(Text::isBlank);
    }

    private ProviderRow row(List<String> columns, CSVRecord record) {
        for (int i = 0; i < record.size(); i++) {
            boolean isNamed = i < columns.size() && !columns.get(i).isEmpty();
            if (!isNamed && !Text.isBlank(record.get(i))) {
                throw withoutName(record.getRecordNumber(), i + 1);
            }
        }
        return new ProviderRow(
                Math.toIntExact(record.getRecordNumber()),
                value("businessId", columns, record),
                value("nameFi", columns, record),
                value("nameSv", columns, record),
                value("holderKind", columns, record),
                value("homeRegion", columns, record),
                value("licenceFrom", columns, record),
                value("licenceTo", columns, record),
                value("email", columns, record),
                value("language", columns, record));
    }

    private static String value(String column, List<String> columns, CSVRecord record) {
        int index = columns.indexOf(column);
        return index < 0 || index >= record.size() ? null : record.get(index);
    }

    private static Refusal wrongColumns(String fi, String sv, String en) {
        return new Refusal(CommonError.INVALID_REQUEST).detail(fi, sv, en);
    }

    private static Refusal withoutName(long row, int column) {
        return wrongColumns(
                        "Rivin " + row + " sarakkeessa " + column + " on tieto, mutta sarakkeella ei ole nimeä",
                        "På rad " + row + " finns en uppgift i kolumn " + column + ", men kolumnen har inget namn",
                        "Row " + row + " has a value in column " + column + ", but the column has no name")
                .with("row", row)
                .with("column", column);
    }

    private static Refusal malformed(long line) {
        return new Refusal(CommonError.INVALID_REQUEST)
                .with("line", line)
                .detail(
                        "Rivi " + line + " ei ole kelvollista CSV:tä: lainausmerkit ovat väärin",
                        "Rad " + line + " är inte giltig CSV: citattecknen är fel",
                        "Line " + line + " is not valid CSV: its quotes are wrong");
    }
}
