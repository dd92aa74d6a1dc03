package fi.verkosto.applications.application;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.servers.PostgresServer;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.postgresql.ds.PGSimpleDataSource;

/** What applicants had written before there were sections is still there afterwards. */
@QuarkusTest
@WithPostgresAndKafka
class MigrationTest {

    private static final String ID = "0166d3b2-2b28-76c2-b0ef-2f251d571f62";
    private static final String DRAFT = "0166d3b2-2b28-76c2-b0ef-2f251d571f63";

    private static final String WRITTEN = """
            {"title": "Vanha", "summary": "s", "leadName": "Omnia", "members": [], "partners": [], "themes": [],
             "managementLevels": [], "contactPerson": null, "budget": [], "ownFunding": null}""";

    PostgresServer server;
    private PGSimpleDataSource database;

    @BeforeEach
    void createDatabase(TestInfo test) {
        String name = "before_" + test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        server.createDatabase(name, name, PostgresServer.Access.REPLICATION);
        database = new PGSimpleDataSource();
        database.setUrl(server.jdbcUrl(name));
        database.setUser(name);
        database.setPassword(name);
    }

    @Test
    void putsWhatWasWrittenBeforeIntoSections() throws SQLException {
        migrateTo("1");
        execute("insert into grant_call values ('" + ID + "', 0, 'PUBLISHED', '{\"ownFundingPercent\": 20}', '{}')");
        insertApplication(ID, "SUBMITTED", 1, """
                {"title": "Vanha", "summary": "s", "leadName": "Omnia", "themes": ["PARTNERSHIPS"],
                 "managementLevels": [], "partners": [{"name": "Yritys", "kind": "WORKING_LIFE"}],
                 "members": [{"businessId": "0208201-1", "name": "Gradia", "role": "r", "developmentStage": "STARTING"}],
                 "contactPerson": {"name": "c", "email": "c@omnia.example", "language": "fi"},
                 "budget": [{"businessId": "0502454-6", "costCategory": "TRAVEL",
                             "amount": {"amount": "718751.00", "currency": "EUR"}}],
                 "ownFunding": {"amount": "0.00", "currency": "EUR"}}""");
        insertApplication(DRAFT, "DRAFT", 0, """
                {"title": null, "summary": null, "leadName": null, "members": [], "partners": [], "themes": [],
                 "managementLevels": [], "contactPerson": null, "budget": [], "ownFunding": null}""");
        execute("insert into submission select id, 1, '2018-11-20T10:00:00Z', content from application"
                + " where submissions = 1");

        migrateTo("latest");

        assertThat(value("content #>> '{basics,title}' from application where id = '" + ID + "'"))
                .isEqualTo("Vanha");
        assertThat(value("content #>> '{budget,incomes,0,businessId}' from application where id = '" + ID + "'"))
                .isEqualTo("0502454-6");
        assertThat(value(
                        "title || ' ' || total_costs || ' ' || requested_grant || ' ' || array_to_string(organisations, ' ')"
                                + " from application where id = '" + ID + "'"))
                .isEqualTo("Vanha 718751.00 575000.00 0502454-6 0208201-1");
        assertThat(value("first_submitted_at = '2018-11-20T10:00:00Z' from application where id = '" + ID + "'"))
                .isEqualTo("t");
        assertThat(value("content #>> '{contacts,contactPerson,email}' from submission"))
                .isEqualTo("c@omnia.example");
        assertThat(value("(parties #>> '{lead,nameFi}') || ' ' || (parties #>> '{members,0,nameFi}') from submission"))
                .isEqualTo("Omnia Gradia");
        assertThat(value("(content #>> '{budget,incomes}') || requested_grant from application where id = '" + DRAFT
                        + "'"))
                .isEqualTo("[]0");
        assertThat(value("string_agg(agency, ' ') from (select agency from grant_call union all select agency from"
                        + " application) of_the_only_one"))
                .isEqualTo("2769790-1 2769790-1 2769790-1");
        assertThat(value("settings #>> '{names,fi}' from agency natural join agency_version"))
                .isEqualTo("Opetushallitus");
    }

    @Test
    void keepsTheOrderOfCaseNumbers() throws SQLException {
        migrateTo("21");
        execute("insert into grant_call (id, version, state, terms, staff, updated_at) values ('" + ID
                + "', 0, 'PUBLISHED', '{}', '{\"members\": []}', now())");
        execute("""
                insert into application (id, version, call_id, strand, lead_organisation, case_number, state, content,
                    section_versions, submissions, title, total_costs, requested_grant, completeness, organisations, regions, created_at,
                    updated_at)
                values ('%s', 0, '%s', 'S', '0502454-6', '17/340/2018', 'SUBMITTED', '{}', '{"versions": {}}', 1, 'T', 2, 1, 100,
                    '{}', '{}', now(), now())""".formatted(ID, ID));

        migrateTo("latest");

        assertThat(value("listed_number from application")).isEqualTo("17");
    }

    /** The codes were those of every call, of draft and published alike. */
    @Test
    void givesCallsTheListsThatTheirApplicationsWereMadeWith() throws SQLException {
        migrateTo("21");
        insertCall(ID, "PUBLISHED");
        insertCall(DRAFT, "DRAFT");

        migrateTo("latest");

        for (String call : List.of(ID, DRAFT)) {
            assertThat(value("string_agg(key || jsonb_array_length(value), ' ' order by key)"
                            + " from grant_call, jsonb_each(terms -> 'codeLists') where id = '" + call + "'"))
                    .isEqualTo("developmentStages3 managementLevels3 partnerKinds3 staffGroups3 themes3");
        }
        assertThat(value(
                        "(terms #>> '{codeLists,partnerKinds,1,code}') || (terms #>> '{codeLists,partnerKinds,1,names,sv}')"
                                + " || (terms ->> 'ownFundingPercent') || version from grant_call where id = '" + ID
                                + "'"))
                .isEqualTo("STUDENTSstuderande202");
    }

    private void insertCall(String id, String state) throws SQLException {
        execute("insert into grant_call (id, version, state, terms, staff, updated_at) values ('" + id + "', 0, '"
                + state + "', '{\"ownFundingPercent\": 20}', '{}', now())");
    }

    @Test
    void keepsTheTimeOfSubmissionThroughLaterActs() throws SQLException {
        migrateTo("1");
        execute("insert into grant_call values ('" + ID + "', 0, 'PUBLISHED', '{\"ownFundingPercent\": 20}', '{}')");
        for (String id : List.of(ID, DRAFT)) {
            insertApplication(id, "SUBMITTED", 2, WRITTEN);
            execute("insert into submission select '%s', 1, '2018-11-20T10:00:00Z', '%s'".formatted(id, WRITTEN));
            execute("insert into submission select '%s', 2, '2018-12-01T10:00:00Z', '%s'".formatted(id, WRITTEN));
        }
        migrateTo("21");
        execute("""
                insert into supplement_request (id, version, application_id, submissions, message, sections, due_at,
                    requested_at, requested_by)
                values ('%1$s', 0, '%1$s', 1, 'm', '[]', now(), now(), 'o')""".formatted(ID));
        execute("""
                insert into audit_entry (id, about_id, occurred_at, subject, role, action, kind, details)
                values ('%1$s', '%1$s', now(), 'o', 'OFFICER', 'SUBMITTED_ON_BEHALF', 'CHANGE', '{"submission": "2"}')""".formatted(DRAFT));

        migrateTo("latest");

        for (String id : List.of(ID, DRAFT)) {
            assertThat(value("(submitted_at = '2018-11-20T10:00:00Z' and last_changed_at = '2018-12-01T10:00:00Z'"
                            + " and listed_update = last_changed_at) from application where id = '" + id + "'"))
                    .isEqualTo("t");
            assertThat(value("string_agg((submitted_at = '2018-11-20T10:00:00Z')::text || coalesce(last_changed_at ="
                            + " '2018-12-01T10:00:00Z', false)::text, ' ' order by number) from submission"
                            + " where application_id = '" + id + "'"))
                    .isEqualTo("truefalse truetrue");
        }
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("db/migration")
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }

    private void insertApplication(String id, String state, int submissions, String content) throws SQLException {
        execute("""
                insert into application values ('%s', 0, '%s', 'REGIONAL_NETWORK', '0502454-6', null, '%s', '%s', %d)""".formatted(id, ID, state, content, submissions));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String selected) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + selected)) {
            row.next();
            return row.getString(1);
        }
    }
}
