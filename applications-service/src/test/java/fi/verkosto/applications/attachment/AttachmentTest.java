package fi.verkosto.applications.attachment;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.applications.Api;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgresAndKafka
class AttachmentTest {

    private static final String LEAD = "0208201-1";
    private static final String OTHER = "0502454-6";

    private final BusinessClock clock;
    private final StoredFiles stored;

    AttachmentTest(BusinessClock clock, DataSource database) {
        this.clock = clock;
        this.stored = new StoredFiles(database);
    }

    @BeforeEach
    void open() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void keepsAFileAsItWasSent() {
        String application = draftOf(LEAD, publishedCall());
        byte[] file = Files.pdf(2_000_000);

        String location = upload(LEAD, application, "Käyttö \"suunnitelma\".pdf", file)
                .then()
                .statusCode(201)
                .body("name", equalTo("Käyttö _suunnitelma_.pdf"))
                .body("section", equalTo("budget"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(file.length))
                .body("sha256", equalTo(StoredFiles.sha256(file)))
                .header("ETag", "\"" + StoredFiles.sha256(file) + "\"")
                .extract()
                .header("Location");

        byte[] downloaded = applicant(LEAD)
                .get(location + "/content")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", Integer.toString(file.length))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"K_ytt_ _suunnitelma_.pdf\"; "
                                + "filename*=UTF-8''K%C3%A4ytt%C3%B6%20_suunnitelma_.pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Cache-Control", "private, no-store")
                .header("ETag", "\"" + StoredFiles.sha256(file) + "\"")
                .extract()
                .asByteArray();
        assertThat(downloaded).isEqualTo(file);
        applicant(LEAD).get(location).then().statusCode(200).body("deletedAt", nullValue());
        applicant(LEAD)
                .get("/v1/applications/{id}/attachments", application)
                .then()
                .statusCode(200)
                .body("items.size", contains(file.length))
                .body("totalSize", equalTo(file.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ä", "€", "a\u0308"})
    void takesANameOfAThousandLetters(String letter) {
        String application = draftOf(LEAD, publishedCall());

        upload(LEAD, application, letter.repeat(996) + ".pdf", Files.pdf())
                .then()
                .statusCode(letter.length() == 1 ? 201 : 400)
                .contentType(containsString("json"));
    }

    @Test
    void refusesWhatItCannotKeep() {
        String application = draftOf(LEAD, publishedCall());
        upload(LEAD, application, "a.pdf", new byte[0])
                .then()
                .statusCode(422)
                .body("type", endsWith("/attachment-empty"));
        upload(
                        LEAD,
                        application,
                        "a",
                        "<html><script>1</script></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("type", endsWith("/attachment-type-not-allowed"))
                .body("allowed", hasItem("odt"));
        upload(LEAD, application, "a.docx", Files.xlsx())
                .then()
                .statusCode(422)
                .body("type", endsWith("/attachment-name-contradicts-content"))
                .body("extension", equalTo("xlsx"));
        upload(LEAD, application, "../", Files.pdf()).then().statusCode(400);
        sending(LEAD, "a.pdf", Files.pdf())
                .queryParam("section", "bank-account")
                .post("/v1/applications/{id}/attachments", application)
                .then()
                .statusCode(400);
        sending(LEAD, "a.pdf", Files.pdf())
                .contentType("application/pdf")
                .queryParam("section", "budget")
                .post("/v1/applications/{id}/attachments", application)
                .then()
                .statusCode(415);
        assertThat(stored.of(application)).isZero();
    }

    @Test
    void takesAFileOfTheLargestSize() {
        String application = draftOf(LEAD, publishedCall());
        int largest = 50 * 1024 * 1024;
        upload(LEAD, application, "a.pdf", Files.pdf(largest)).then().statusCode(201);
    }

    @Test
    void keepsNoMoreThanAnApplicationMayHave() {
        String application = draftOf(LEAD, publishedCall());
        IntStream.range(0, 50)
                .forEach(number -> upload(LEAD, application, number + ".txt", Files.text())
                        .then()
                        .statusCode(201));
        upload(LEAD, application, "51.txt", Files.text())
                .then()
                .statusCode(409)
                .body("type", endsWith("/attachment-limit-reached"))
                .body("files", equalTo(50))
                .body("mostFiles", equalTo(50));
    }

    @Test
    void isForThoseWhoMayEditTheApplication() {
        String application = draftOf(LEAD, publishedCall());
        String location = uploaded(LEAD, application, "a.pdf", Files.pdf());
        upload(OTHER, application, "a.pdf", Files.pdf()).then().statusCode(404);
        List.of("", "/content").forEach(path -> {
            applicant(OTHER).get(location + path).then().statusCode(404);
            officer().get(location + path).then().statusCode(404);
        });
        applicant(OTHER).delete(location).then().statusCode(404);
        Api.as(fi.verkosto.testkit.Tokens.of("evaluator-1").roles("evaluator"))
                .get(location + "/content")
                .then()
                .statusCode(403);
        // A file of another application is not found under this one.
        String own = draftOf(OTHER, publishedCall());
        applicant(OTHER)
                .get("/v1/applications/{id}/attachments/{file}/content", own, idOf(location))
                .then()
                .statusCode(404);
    }

    @Test
    void isPossibleOnlyWhileTheApplicationMayBeEdited() {
        String application = draftOf(LEAD, publishedCall());
        String location = uploaded(LEAD, application, "a.pdf", Files.pdf());
        clock.moveTo(Instant.parse("2018-11-21T14:15:00Z"));

        upload(LEAD, application, "b.pdf", Files.pdf())
                .then()
                .statusCode(409)
                .body("type", endsWith("/call-not-open"))
                .body("phase", equalTo("CLOSED"));
        applicant(LEAD).delete(location).then().statusCode(409).body("phase", equalTo("CLOSED"));
        applicant(LEAD).get(location + "/content").then().statusCode(200);
    }

    @Test
    void isAChangeOfTheApplication() {
        String application = draftOf(LEAD, publishedCall());
        String before = etag(LEAD, application);
        uploaded(LEAD, application, "a.pdf", Files.pdf());
        assertThat(etag(LEAD, application)).isNotEqualTo(before);
    }

    @Test
    void deletesTheBytesAndKeepsTheTrace() {
        String application = draftOf(LEAD, publishedCall());
        String location = uploaded(LEAD, application, "a.pdf", Files.pdf());

        applicant(LEAD).delete(location).then().statusCode(204);

        applicant(LEAD).get(location).then().statusCode(200).body("deletedAt", notNullValue());
        applicant(LEAD).get(location + "/content").then().statusCode(404);
        applicant(LEAD).delete(location).then().statusCode(404);
        applicant(LEAD)
                .get("/v1/applications/{id}/attachments", application)
                .then()
                .body("items", empty());
        assertThat(stored.of(application)).isZero();
        assertThat(stored.actions(application)).containsSubsequence("ATTACHMENT_ADDED", "ATTACHMENT_DELETED");
    }

    @Test
    void keepsTheFilesOfEachSubmittedVersion() {
        String application = completeDraftOf(LEAD, publishedCall());
        String first = uploaded(LEAD, application, "first.pdf", Files.pdf());
        submit(LEAD, application).then().statusCode(201);
        applicant(LEAD).delete(first).then().statusCode(204);
        String second = uploaded(LEAD, application, "second.txt", Files.text());
        submit(LEAD, application).then().statusCode(201);

        officer()
                .get("/v1/applications/{id}/submissions/1/attachments", application)
                .then()
                .statusCode(200)
                .body("items.name", contains("first.pdf"));
        officer()
                .get("/v1/applications/{id}/submissions/2/attachments", application)
                .then()
                .body("items.name", contains("second.txt"));
        assertThat(submitted(application, 1, first).asByteArray()).isEqualTo(Files.pdf());
        submitted(application, 2, second).then().statusCode(200);
        submitted(application, 2, first).then().statusCode(404);
        submitted(application, 3, first).then().statusCode(404);
        officer().get(first + "/content").then().statusCode(404);
    }

    @Test
    void answersTheSameUploadTheSameWay() {
        String application = draftOf(LEAD, publishedCall());
        String key = UUID.randomUUID().toString();
        String id = upload(key, application, Files.pdf())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        upload(key, application, Files.pdf()).then().statusCode(201).body("id", equalTo(id));
        upload(key, application, Files.pdf(500))
                .then()
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
        clock.moveTo(Instant.parse("2018-11-21T14:15:00Z"));
        upload(key, application, Files.pdf()).then().statusCode(201).body("id", equalTo(id));
        assertThat(stored.of(application)).isOne();
        applicant(LEAD)
                .contentType("application/octet-stream")
                .body(Files.pdf())
                .post("/v1/applications/{id}/attachments?section=budget&name=a.pdf", application)
                .then()
                .statusCode(400)
                .body("type", endsWith("/idempotency-key-required"));
    }

    @Test
    void keepsOneFileOfParallelUploadsWithOneKey() throws Exception {
        String application = draftOf(LEAD, publishedCall());
        String key = UUID.randomUUID().toString();
        byte[] file = Files.pdf(3_000_000);

        List<Response> answers = atOnce(4, () -> upload(key, application, file));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct())
                .hasSize(1);
        assertThat(stored.of(application)).isOne();
    }

    @Test
    void keepsEveryFileOfParallelUploads() throws Exception {
        String application = draftOf(LEAD, publishedCall());

        List<Response> answers = atOnce(6, () -> upload(LEAD, application, "a.pdf", Files.pdf(3_000_000)));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        applicant(LEAD)
                .get("/v1/applications/{id}/attachments", application)
                .then()
                .body("items", hasSize(6))
                .body("totalSize", is(18_000_000));
    }

    private static List<Response> atOnce(int count, Callable<Response> upload) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(count)) {
            List<Response> answers = new java.util.ArrayList<>();
            for (Future<Response> answer : callers.invokeAll(java.util.Collections.nCopies(count, upload))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static Response submitted(String application, int number, String location) {
        return officer()
                .get(
                        "/v1/applications/{id}/submissions/{number}/attachments/{file}/content",
                        application,
                        number,
                        idOf(location));
    }

    private static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String uploaded(String businessId, String application, String name, byte[] file) {
        return upload(businessId, application, name, file)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Response upload(String businessId, String application, String name, byte[] file) {
        return sending(businessId, name, file)
                .queryParam("section", "budget")
                .post("/v1/applications/{id}/attachments", application);
    }

    private static Response upload(String key, String application, byte[] file) {
        return applicant(LEAD)
                .header("Idempotency-Key", key)
                .contentType("application/octet-stream")
                .body(file)
                .post("/v1/applications/{id}/attachments?section=budget&name=a.pdf", application);
    }

    private static RequestSpecification sending(String businessId, String name, byte[] file) {
        return applicant(businessId)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(file);
    }
}
