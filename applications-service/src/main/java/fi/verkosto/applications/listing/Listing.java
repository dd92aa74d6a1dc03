package fi.verkosto.applications.listing;

import fi.verkosto.applications.application.ApplicationState;
import fi.verkosto.applications.listing.ListedApplication.Lead;
import fi.verkosto.applications.listing.ListedApplication.Sums;
import fi.verkosto.applications.listing.ListedApplication.Times;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The applications of a call as rows. Who may see them is for {@link StaffAccess} to say first. */
@ApplicationScoped
public class Listing {

    private static final int ROWS_AT_ONCE = 500;

    private final DataSource database;

    Listing(DataSource database) {
        this.database = database;
    }

    /**
     * One page in its order.
     *
     * @param after null for the first page
     */
    public List<ListedApplication> page(
            UUID callId, ListFilter filter, ListOrder order, boolean descending, ListPosition after, int limit) {
        ListQuery query = new ListQuery(callId, filter, order, descending);
        if (after != null) {
            query.after(after);
        }
        List<ListedApplication> rows = new ArrayList<>();
        read(query, order, limit, rows::add);
        return rows;
    }

    /**
     * Every row, some at a time, in the order of case numbers. Read page by page: neither memory nor a transaction grows with
     * their number, however slowly they are taken.
     */
    public void each(UUID callId, ListFilter filter, Consumer<List<ListedApplication>> some) {
        ListPosition after = null;
        List<ListedApplication> rows;
        do {
            rows = page(callId, filter, ListOrder.CASE_NUMBER, false, after, ROWS_AT_ONCE);
            some.accept(rows);
            after = rows.isEmpty() ? null : rows.getLast().asPosition();
        } while (rows.size() == ROWS_AT_ONCE);
    }

    private void read(ListQuery query, ListOrder order, int limit, Consumer<ListedApplication> row) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = query.prepare(connection, limit)) {
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    row.accept(application(found, order));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The applications could not be listed", e);
        }
    }

    private static ListedApplication application(ResultSet row, ListOrder order) throws SQLException {
        boolean submitted = row.getBoolean("submitted");
        return new ListedApplication(
                row.getObject("id", UUID.class),
                row.getString("strand"),
                ApplicationState.valueOf(row.getString("state")),
                row.getString("case_number"),
                submitted ? row.getString("title") : null,
                new Lead(row.getString("lead_organisation"), row.getString("name_fi"), row.getString("name_sv")),
                submitted ? texts(row.getArray("organisations")) : List.of(),
                submitted ? texts(row.getArray("regions")) : List.of(),
                submitted
                        ? new Sums(
                                row.getBigDecimal("total_costs"),
                                row.getBigDecimal("requested_grant"),
                                row.getBigDecimal("awarded_grant"))
                        : new Sums(null, null, null),
                row.getInt("listed_completeness"),
                new Times(
                        instant(row, "created_at"),
                        instant(row, "listed_update"),
                        instant(row, "submitted_at"),
                        instant(row, "last_changed_at")),
                row.getBoolean("overlaps"),
                row.getObject("licence_ends_on", LocalDate.class),
                row.getObject("position", order.type()));
    }

    private static List<String> texts(Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
