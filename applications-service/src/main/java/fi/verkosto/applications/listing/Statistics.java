package fi.verkosto.applications.listing;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.applications.listing.CallStatistics.Counts;
import fi.verkosto.applications.listing.CallStatistics.OfDay;
import fi.verkosto.applications.listing.CallStatistics.OfRegion;
import fi.verkosto.applications.listing.CallStatistics.OfStrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Counts the applications of a call. */
@ApplicationScoped
public class Statistics {

    private static final String COUNTS = """
            select strand, count(*), count(*) filter (where completeness >= 50 or submissions > 0),
                count(*) filter (where submissions > 0 and state <> 'WITHDRAWN'),
                count(*) filter (where state = 'WITHDRAWN'),
                count(*) filter (where state = 'EXPIRED'),
                coalesce(sum(requested_grant) filter (where submissions > 0 and state <> 'WITHDRAWN'), 0),
                coalesce(sum(awarded_grant) filter (where state <> 'DECLINED'), 0)
            from application where call_id = ? and id <> all (?) group by rollup (strand) order by strand""";

    private static final String DAYS = """
            select day, strand, count(*) filter (where what = 'started'), count(*) filter (where what = 'submitted')
            from (select strand, (created_at at time zone '%1$s')::date as day, 'started' as what
                    from application where call_id = ? and id <> all (?)
                union all
                select strand, (first_submitted_at at time zone '%1$s')::date, 'submitted'
                    from application where call_id = ? and id <> all (?) and first_submitted_at is not null) happened
            group by day, strand order by day, strand""".formatted(FinnishTime.ZONE);

    private static final String REGIONS = """
            select region, count(*) from application, unnest(regions) as region
            where call_id = ? and id <> all (?) and submissions > 0 and state <> 'WITHDRAWN' group by region order by region""";

    private final DataSource database;

    Statistics(DataSource database) {
        this.database = database;
    }

    /** Without the applications left out. */
    public CallStatistics of(UUID callId, Set<UUID> leftOut) {
        try (Connection connection = database.getConnection()) {
            Array without = connection.createArrayOf("uuid", leftOut.toArray());
            List<Object> once = List.of(callId, without);
            List<OfStrand> strands = read(connection, COUNTS, once, row -> new OfStrand(row.getString(1), counts(row)));
            Counts total = strands.stream()
                    .filter(one -> one.strand() == null)
                    .map(OfStrand::counts)
                    .findFirst()
                    .orElse(CallStatistics.NONE);
            return new CallStatistics(
                    total,
                    strands.stream().filter(one -> one.strand() != null).toList(),
                    read(connection, DAYS, List.of(callId, without, callId, without), Statistics::day),
                    read(connection, REGIONS, once, row -> new OfRegion(row.getString(1), row.getInt(2))));
        } catch (SQLException e) {
            throw new IllegalStateException("The applications could not be counted", e);
        }
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8));
    }

    private static OfDay day(ResultSet row) throws SQLException {
        return new OfDay(row.getObject(1, LocalDate.class), row.getString(2), row.getInt(3), row.getInt(4));
    }

    private static <T> List<T> read(Connection connection, String sql, List<Object> values, Row<T> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        }
    }

    @FunctionalInterface
    private interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }
}
