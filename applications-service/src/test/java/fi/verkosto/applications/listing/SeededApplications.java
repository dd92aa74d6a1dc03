package fi.verkosto.applications.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Many applications at once, straight in the table: lists read nothing else. */
@ApplicationScoped
class SeededApplications {

    /** The i-th is titled by its number, asks for i euros, and belongs to one of 50 organisations and a common member. */
    private static final String INSERT = """
            insert into application (id, version, call_id, agency, strand, lead_organisation, case_number, listed_number, state, content,
                section_versions, submissions, title, total_costs, requested_grant, completeness, organisations, regions,
                created_at, updated_at, first_submitted_at, submitted_at)
            select gen_random_uuid(), 1, ?, '2769790-1', case when i % 10 = 0 then 'COORDINATION' else 'REGIONAL_NETWORK' end,
                'lead-' || i % 50, case when draft then null else i || '/' || ? || '/2018' end, case when draft then 0 else i end,
                case when draft then 'DRAFT' else 'SUBMITTED' end,
                '{}', '{"versions": {}}', case when draft then 0 else 1 end, 'Hanke ' || lpad(i::text, 6, '0'), i * 2, i,
                case when draft then 40 else 100 end,
                array['lead-' || i % 50, lpad((i / 2)::text, 7, '0') || '-1'], array[lpad((i % 19 + 1)::text, 2, '0')],
                timestamptz '2018-11-01 00:00:00Z' + i * interval '1 minute',
                timestamptz '2018-11-01 00:00:00Z' + i * interval '1 minute',
                case when not draft then timestamptz '2018-11-01 00:00:00Z' + i * interval '1 minute' end,
                case when not draft then timestamptz '2018-11-01 00:00:00Z' + i * interval '1 minute' end
            from (select i, i % 5 = 0 as draft from generate_series(1, ?) i) numbered""";

    private final DataSource database;

    SeededApplications(DataSource database) {
        this.database = database;
    }

    /** Every fifth is a draft. */
    void in(String call, int number) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UUID.fromString(call));
            insert.setString(2, call);
            insert.setInt(3, number);
            insert.executeUpdate();
            try (PreparedStatement analyze = connection.prepareStatement("analyze application, application_party")) {
                analyze.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
