package fi.verkosto.notification.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Every public event of every service, in one order that all readers and all instances see alike. */
@ApplicationScoped
public class PublicEvents {

    private static final String INSERT = """
            insert into public_event (event_id, source, type, subject, time, data) values (?, ?, ?, ?, ?, ?)""";

    private static final String READ = """
            select position, event_id, source, type, subject, time, data from public_event
            where position > ? and (cardinality(?::text[]) = 0 or type = any(?))
            order by position
            limit ?""";

    private final DataSource database;
    private final StreamLock lock;

    PublicEvents(DataSource database, StreamLock lock) {
        this.database = database;
        this.lock = lock;
    }

    /**
     * Appends an event, in the caller's transaction.
     *
     * <p>A sequence alone would not do: a transaction that drew a lower number may commit after one that drew a higher
     * number, and a reader who has already seen the higher would never see the lower. The advisory lock is taken before
     * the number is drawn and released after the commit is visible, so that positions become visible in their order.
     * Writers wait for each other; one transaction of theirs is one insert.
     *
     * @param event without its position, which is given here
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(PublicEvent event) {
        try (Connection connection = database.getConnection()) {
            lock.take(connection);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setString(1, event.eventId());
                insert.setString(2, event.source());
                insert.setString(3, event.type());
                insert.setString(4, event.subject());
                insert.setTimestamp(5, Timestamp.from(event.time()));
                insert.setString(6, event.data());
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The public event could not be stored", e);
        }
    }

    /** The events after a position, of the given types or, if none is given, of all. */
    public List<PublicEvent> after(long position, List<String> types, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            var wanted = connection.createArrayOf("text", types.toArray());
            read.setLong(1, position);
            read.setArray(2, wanted);
            read.setArray(3, wanted);
            read.setInt(4, limit);
            return events(read);
        } catch (SQLException e) {
            throw new IllegalStateException("The public events could not be read", e);
        }
    }

    /** The position of the latest event; 0 before the first. */
    public long latest() {
        try (Connection connection = database.getConnection();
                PreparedStatement read =
                        connection.prepareStatement("select coalesce(max(position), 0) from public_event");
                ResultSet row = read.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The public events could not be read", e);
        }
    }

    private static List<PublicEvent> events(PreparedStatement read) throws SQLException {
        List<PublicEvent> events = new ArrayList<>();
        try (ResultSet row = read.executeQuery()) {
            while (row.next()) {
                events.add(new PublicEvent(
                        row.getLong("position"),
                        row.getString("event_id"),
                        row.getString("source"),
                        row.getString("type"),
                        row.getString("subject"),
                        row.getTimestamp("time").toInstant(),
                        row.getString("data")));
            }
        }
        return events;
    }
}
