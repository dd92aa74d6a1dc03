package fi.verkosto.applications;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log is for operators: nothing that a caller wrote or read gets there. */
@QuarkusTest
@WithPostgresAndKafka
class LogTest {

    private static final String GRADIA = "0208201-1";
    private static final String NAME = "Aino-Kaisa Esimerkki";
    private static final String MAIL = "aino-kaisa@gradia.example";
    private static final String CONTACTS = """
        {"contactPerson": {"name": "%s", "email": "%s", "phone": "+358 40 7654321"}}\
        """.formatted(NAME, MAIL);

    private final BusinessClock clock;
    private final EntityManager entities;

    LogTest(BusinessClock clock, EntityManager entities) {
        this.clock = clock;
        this.entities = entities;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void hasNothingOfASaveThatCameTooLate() {
        String application = draftOf(GRADIA, publishedCall());
        save(GRADIA, application, "contacts", "\"0\"", CONTACTS).then().statusCode(200);

        List<String> lines = logged(() -> save(GRADIA, application, "contacts", "\"0\"", CONTACTS)
                .then()
                .statusCode(412)
                .body("current.contactPerson.name", equalTo(NAME)));

        assertThat(lines)
                .anyMatch(line -> line.contains("status=412"))
                .noneMatch(line -> line.contains("Aino") || line.contains(MAIL) || line.contains("7654321"));
    }

    @Test
    void hasNothingOfABodyThatNobodyUnderstands() {
        String application = draftOf(GRADIA, publishedCall());

        List<String> lines = logged(() -> {
            save(GRADIA, application, "contacts", "\"0\"", "{\"" + MAIL + "\": 1}")
                    .then()
                    .statusCode(400);
            save(GRADIA, application, "budget", "\"0\"", "{\"lines\": \"" + MAIL + "\"}")
                    .then()
                    .statusCode(400);
        });

        assertThat(lines).anyMatch(line -> line.contains("status=400")).noneMatch(line -> line.contains(MAIL));
    }

    @Test
    void hasNothingOfAQuery() {
        List<String> lines = logged(() -> {
            applicant(GRADIA).get("/v1/applications?state=" + MAIL).then().statusCode(400);
            applicant(GRADIA)
                    .urlEncodingEnabled(false)
                    .get("/v1/providers?text=" + MAIL + "%00")
                    .then()
                    .statusCode(400);
        });

        assertThat(lines).anyMatch(line -> line.contains("status=400")).noneMatch(line -> line.contains(MAIL));
    }

    @Test
    void hasNothingOfWhatTheDatabaseDidNotTake() {
        List<String> lines = logged(() -> assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery("select cast(:text as integer)", Integer.class)
                                .setParameter("text", MAIL)
                                .getSingleResult()))
                .hasStackTraceContaining(MAIL));

        assertThat(lines).noneMatch(line -> line.contains(MAIL));
    }

    @Test
    void isWrittenWithoutTheWordsOfExceptions() {
        assertThat(ConfigProvider.getConfig().getValue("quarkus.log.console.filter", String.class))
                .isEqualTo("discreet");
    }

    private static List<String> logged(Runnable requests) {
        LogLines log = LogLines.begin();
        try {
            requests.run();
        } finally {
            log.end();
        }
        return log.end();
    }
}
