package fi.verkosto.review.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The records of all calls, each a chain of lines. Without Hibernate's queries where lines are added: each would look through
 * everything that the transaction holds.
 */
@ApplicationScoped
public class CallRecords {

    private static final int AT_ONCE = 500;

    private static final String BEGIN =
            "insert into call_record (call_id, length) values (?, 0) on conflict do nothing";

    private static final String LOCK = "select length, last_hash from call_record where call_id = ? for update";

    private static final String LENGTHEN = "update call_record set length = ?, last_hash = ? where call_id = ?";

    private static final String ADD = "insert into call_record_line (call_id, number, line) values (?, ?, ?)";

    private final Session session;

    CallRecords(Session session) {
        this.session = session;
    }

    /** The end of the call's record, which nobody else can lengthen until the transaction ends. */
    End lockEnd(UUID callId) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
                begin.setObject(1, callId);
                begin.executeUpdate();
            }
            return lock(connection, callId);
        });
    }

    private static End lock(Connection connection, UUID callId) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setObject(1, callId);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return new End(row.getLong(1), row.getString(2));
            }
        }
    }

    /** The end is locked. */
    void add(UUID callId, List<NewLine> lines, End end) {
        session.doWork(connection -> {
            try (PreparedStatement add = connection.prepareStatement(ADD);
                    PreparedStatement lengthen = connection.prepareStatement(LENGTHEN)) {
                for (NewLine line : lines) {
                    add.setObject(1, callId);
                    add.setLong(2, line.number());
                    add.setString(3, line.text());
                    add.addBatch();
                }
                add.executeBatch();
                lengthen.setLong(1, end.length());
                lengthen.setString(2, end.hash());
                lengthen.setObject(3, callId);
                lengthen.executeUpdate();
            }
        });
    }

    /** None before the first line. */
    Optional<End> end(UUID callId) {
        return session.createNativeQuery(
                        "select length, last_hash from call_record where call_id = :call and length > 0",
                        Object[].class)
                .setParameter("call", callId)
                .uniqueResultOptional()
                .map(row -> new End(((Number) row[0]).longValue(), (String) row[1]));
    }

    /** How many lines there are, which grows with everything that is done in a call; none before anything was. */
    public OptionalLong length(UUID callId) {
        return end(callId).stream().mapToLong(End::length).findFirst();
    }

    /** The next lines after one, in their order; empty at the end. */
    List<String> after(UUID callId, long number) {
        return session.createNativeQuery(
                        "select line from call_record_line where call_id = :call and number > :number order by number",
                        String.class)
                .setParameter("call", callId)
                .setParameter("number", number)
                .setMaxResults(AT_ONCE)
                .list();
    }

    /**
     * The last line of a record.
     *
     * @param hash none before the first
     */
    record End(long length, String hash) {}

    /** A line to be added. */
    record NewLine(long number, String text) {}
}
