package fi.verkosto.applications.application;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fi.verkosto.applications.Statements;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a list costs depends neither on how many rows it shows, in statements, nor on what they hold, in bytes. */
@QuarkusTest
@WithPostgresAndKafka
class ListsTest {

    private static final String LEAD = "1068892-9";
    private static final String INVITED = "1648362-5";

    /** By a hundred kilobytes that do not compress away. */
    private static final String LARGER = """
            jsonb_set(content, '{basics,summary}', to_jsonb(
                (select string_agg(md5(n::text || random()::text), '') from generate_series(1, 3200) n)))""";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final BusinessClock clock;
    private final DataSource database;
    private final Statements statements;

    ListsTest(BusinessClock clock, DataSource database, Statements statements) {
        this.clock = clock;
        this.database = database;
        this.statements = statements;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        registerProviders(LEAD, INVITED);
    }

    @Test
    void listsApplications() throws SQLException {
        String draft = draftOf(LEAD, publishedCall());
        String call = applicant(LEAD).get("/v1/applications/{id}", draft).path("callId");
        copies(draft, 200);

        costsTheSame(
                limit -> applicant(LEAD).get("/v1/applications?call=" + call + "&limit=" + limit),
                "update application set content = " + LARGER + " where call_id = '" + call + "'");
    }

    @Test
    void listsInvitations() throws SQLException {
        String draft = draftOf(LEAD, publishedCall());
        copies(draft, 200);
        String call = applicant(LEAD).get("/v1/applications/{id}", draft).path("callId");
        run("""
                insert into membership (application_id, organisation, version, state, invited_at, changed_at)
                select id, '%s', 0, 'INVITED', now(), now() from application where call_id = '%s'""".formatted(INVITED, call));

        costsTheSame(
                limit -> applicant(INVITED).get("/v1/invitations?limit=" + limit),
                "update application set content = " + LARGER + " where call_id = '" + call + "'");
    }

    @Test
    void listsKeptVersions() throws SQLException {
        String application = submittedTo(publishedCall(), LEAD);
        run("""
                insert into application_version (application_id, number, kind, section, content, saved_at, saved_by)
                select application_id, 1000 + n, 'SAVED', 'basics', content, saved_at, saved_by
                from application_version, generate_series(1, 200) n
                where application_id = '%s' and kind = 'SUBMITTED'""".formatted(application));

        costsTheSame(
                limit -> applicant(LEAD).get("/v1/applications/" + application + "/versions?limit=" + limit),
                "update application_version set content = " + LARGER + " where application_id = '" + application + "'");
    }

    /** @param grow makes what the rows hold larger by a hundred kilobytes each */
    private void costsTheSame(IntFunction<Response> list, String grow) throws SQLException {
        list.apply(200).then().statusCode(200);
        long ten = statements.of(() -> list.apply(10).then().statusCode(200));
        long twoHundred = statements.of(() -> list.apply(200).then().statusCode(200));
        assertThat(twoHundred).isEqualTo(ten);

        long small = allocated(() -> list.apply(200));
        run(grow);
        long large = allocated(() -> list.apply(200));
        // Other tests look through every text of the database.
        run(grow.replace(LARGER, "jsonb_set(content, '{basics,summary}', '\"x\"')"));
        assertThat((double) large / small)
                .as("bytes for a list of 20 MB of content, to those for a list of nearly nothing")
                .isLessThan(1.5);
    }

    /** By all threads of this process, the caller of the API among them. */
    private static long allocated(Supplier<Response> work) {
        long before = THREADS.getTotalThreadAllocatedBytes();
        assertThat(work.get().jsonPath().getList("items")).hasSize(200);
        return THREADS.getTotalThreadAllocatedBytes() - before;
    }

    private void copies(String application, int number) throws SQLException {
        run("""
                insert into application (id, version, call_id, agency, strand, lead_organisation, state, content, section_versions,
                    submissions, title, total_costs, requested_grant, completeness, organisations, regions, created_at, updated_at)
                select gen_random_uuid(), version, call_id, agency, strand, lead_organisation, state, content, section_versions,
                    submissions, title, total_costs, requested_grant, completeness, organisations, regions, created_at,
                    updated_at
                from application, generate_series(1, %d) where id = '%s'""".formatted(number, application));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
