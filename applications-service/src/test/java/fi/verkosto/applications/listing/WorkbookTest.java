package fi.verkosto.applications.listing;

import static fi.verkosto.applications.Api.OFFICER;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
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
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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
        assertThat(row.getCellText(3)).isEqualTo("Inlämnad");
        assertThat(row.getCellAsNumber(9))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("575000"));
        assertThat(row.getCellAsDate(14))
                .hasValueSatisfying(time -> assertThat(time)
                        .isBetween(LocalDateTime.parse("2018-11-10T11:00"), LocalDateTime.parse("2018-11-10T11:05")));
        officer().get("/v1/calls/{id}/audit-trail", call).then().body("items.action", contains("LIST_EXPORTED"));
    }

    @Test
    void hasEveryRowOfTheFilterOnce() throws IOException {
        String call = publishedCall();
        seeded.in(call, 1_700);

        List<Row> rows = rows(call, "fi");

        assertThat(rows).hasSize(1_701);
        assertThat(rows.stream().skip(1).map(row -> row.getCellAsNumber(9).orElse(BigDecimal.ZERO)))
                .isSorted();
    }

    private static List<Row> rows(String call, String language) throws IOException {
        byte[] file = given().auth()
                .oauth2(Tokens.of(OFFICER).roles("officer").sign())
                .header("Accept-Language", language)
                .get("/v1/calls/{id}/applications.xlsx", call)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .contentType(containsString("spreadsheetml"))
                .extract()
                .asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }
}
