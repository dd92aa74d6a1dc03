package fi.verkosto.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** What became of the events that the service received. */
@ApplicationScoped
public class InboxRows {

    private final DataSource database;

    InboxRows(DataSource database) {
        this.database = database;
    }

    /** TAKEN, or the reason why it was noted; empty while it has not come. */
    public Optional<String> outcomeOf(String eventId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select coalesce(reason, outcome) from inbox where event_id = ?")) {
            select.setString(1, eventId);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if all that leads to the state had happened. */
    public void bring(String application, String state) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update application set state = ?, decision_revision = ? where id = ?::uuid")) {
            update.setString(1, state);
            update.setInt(2, state.equals("AWARDED") || state.equals("REJECTED") || state.equals("DECLINED") ? 1 : 0);
            update.setString(3, application);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
