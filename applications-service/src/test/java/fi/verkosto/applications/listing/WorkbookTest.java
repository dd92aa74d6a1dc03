package fi.verkosto.applications.listing;

import static fi.verkosto.applications.Api.MEMBER;
import static fi.verkosto.applications.Api.OFFICER;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static fi.verkosto.applications.Licences.importEnd;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class WorkbookTest {

    private static final String GRADIA = "0208201-1";
    private static final String DANGEROUS = "=HYPERLINK(\"http://evil.example\")";

    private final BusinessClock clock;
    private final SeededApplications seeded;

    WorkbookTest(BusinessClock clock, SeededApplications seeded) {
        this.clock = clock;
        this.seeded = seeded;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-10T09:00:00Z"));
    }

    @Test
    void hasTypedCellsAndNoFormula() throws IOException {
        String call = publishedCall();
        String application = submittedTo(call, GRADIA);
        save(GRADIA, application, "basics", "{\"title\": \"%s\"}".formatted(DANGEROUS.replace("\"", "\\\"")))
                .then()
                .statusCode(200);
        submit(GRADIA, application).then().statusCode(201);

        List<Row> rows = rows(call, "sv");

        assertThat(rows.getFirst().getCellText(0)).isEqualTo("Ärendenummer");
        Row row = rows.get(1);
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(1)).isEqualTo(DANGEROUS);
        assertThat(row.getCellText(4)).isEqualTo("Inlämnad");
        assertThat(row.getCellAsNumber(10))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("575000"));
        assertThat(row.getCellAsDate(15))
                .hasValueSatisfying(time -> assertThat(time)
                        .isBetween(LocalDateTime.parse("2018-11-10T11:00"), LocalDateTime.parse("2018-11-10T11:05")));
        officer().get("/v1/calls/{id}/audit-trail", call).then().body("items.action", contains("LIST_EXPORTED"));
    }

    @Test
    void tellsOfWhatCameAfterTheSubmission() throws IOException {
        String call = publishedCall();
        String application = submittedTo(call, GRADIA);
        clock.moveTo(Instant.parse("2018-11-22T09:00:00Z"));
        officer()
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"section\": \"basics\", \"patch\": {\"title\": \"Toinen\"}, \"reason\": \"asked by phone\"}")
                .post("/v1/applications/{id}/on-behalf-edits", application)
                .then()
                .statusCode(200);
        importEnd(MEMBER, "2018-12-31").then().statusCode(201);

        List<Row> rows = rows(call, "en");
        importEnd(MEMBER, null).then().statusCode(201);

        assertThat(inColumn(rows, "Submitted"))
                .hasValueSatisfying(time -> assertThat(time)
                        .isBetween(LocalDateTime.parse("2018-11-10T11:00"), LocalDateTime.parse("2018-11-10T11:05")));
        assertThat(inColumn(rows, "Supplemented or changed on behalf"))
                .hasValueSatisfying(time -> assertThat(time)
                        .isBetween(LocalDateTime.parse("2018-11-22T11:00"), LocalDateTime.parse("2018-11-22T11:05")));
        assertThat(inColumn(rows, "A licence ends before the project"))
                .contains(LocalDateTime.parse("2018-12-31T00:00"));
    }

    private static Optional<LocalDateTime> inColumn(List<Row> rows, String heading) {
        int column = IntStream.range(0, rows.getFirst().getCellCount())
                .filter(index -> rows.getFirst().getCellText(index).equals(heading))
                .findFirst()
                .orElseThrow();
        return rows.get(1).getCellAsDate(column);
    }

    @Test
    void hasEveryRowOfTheFilterOnce() throws IOException {
        String call = publishedCall();
        seeded.in(call, 1_700);

        List<Row> rows = rows(call, "fi");

        assertThat(rows).hasSize(1_701);
        assertThat(rows.stream().skip(1).map(row -> row.getCellAsNumber(10).orElse(BigDecimal.ZERO)))
                .isSorted();
    }

    @Test
    void namesWhatHasACodeAndKeepsTheCodeBeside() throws IOException {
        String call = publishedCall();
        submittedTo(call, GRADIA);

        List<Row> rows = rows(call, "fi");

        Row row = rows.get(1);
        assertThat(row.getCellText(2)).isNotBlank().doesNotContain("REGIONAL_NETWORK");
        assertThat(row.getCellText(3)).isEqualTo("REGIONAL_NETWORK");
        assertThat(row.getCellText(7)).contains(" (" + GRADIA + ")", "; ");
    }

    @Test
    void hasASheetOfMembersAndOneOfBudgetsInTheLanguageOfTheReader() throws IOException {
        String call = publishedCall();
        submittedTo(call, GRADIA);

        try (ReadableWorkbook workbook = workbook(call, "en")) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("Applications", "Members", "Budgets");
            List<Row> members = workbook.findSheet("Members").orElseThrow().read();
            assertThat(members.get(1).getCellText(2)).isEqualTo("Lead applicant");
            assertThat(members.get(1).getCellText(4)).isEqualTo(GRADIA);
            assertThat(members.stream().skip(1).map(row -> row.getCellText(2))).contains("Member");
            List<Row> budgets = workbook.findSheet("Budgets").orElseThrow().read();
            assertThat(budgets.stream()
                            .skip(1)
                            .filter(row -> row.getCellText(4).equals("Cost"))
                            .map(row -> row.getCellAsNumber(7).orElseThrow())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(workbook.getFirstSheet()
                            .read()
                            .get(1)
                            .getCellAsNumber(9)
                            .orElseThrow());
        }
    }

    /** What a reader of the file does with it: filters, and prints. */
    @Test
    void canBeFilteredAndPrintedOnItsSideWithTheHeadingsOnEveryPage() throws IOException {
        String call = publishedCall();
        submittedTo(call, GRADIA);

        Map<String, String> parts = parts(file(call, "fi"));

        assertThat(parts.entrySet().stream().filter(part -> part.getKey().startsWith("xl/worksheets/sheet")))
                .hasSize(3)
                .allSatisfy(part -> assertThat(part.getValue())
                        .contains("<autoFilter ref=\"A1:", "orientation=\"landscape\"", "fitToWidth=\"1\""));
        assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles", "$1:$1");
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        Path kept = Files.write(Files.createTempFile("applications", ".xlsx"), file);
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(kept);
        }
        return parts;
    }

    private static List<Row> rows(String call, String language) throws IOException {
        try (ReadableWorkbook workbook = workbook(call, language)) {
            return workbook.getFirstSheet().read();
        }
    }

    private static ReadableWorkbook workbook(String call, String language) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(file(call, language)));
    }

    private static byte[] file(String call, String language) {
        return given().auth()
                .oauth2(Tokens.of(OFFICER).roles("officer").sign())
                .header("Accept-Language", language)
                .get("/v1/calls/{id}/applications.xlsx", call)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .contentType(containsString("spreadsheetml"))
                .extract()
                .asByteArray();
    }
}
