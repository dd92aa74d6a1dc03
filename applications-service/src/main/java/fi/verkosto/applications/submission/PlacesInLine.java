package fi.verkosto.applications.submission;

import fi.verkosto.applications.call.RegisterNumbers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Who of a call stands in line for a first case number, in whichever process: shared advisory locks, for which nobody ever
 * waits and which end with the transaction, also where that ends with its process or its connection.
 *
 * <p>They have two keys, as no other lock in this database has. The first is the call's, of the last bits of its ID: an even
 * number for a place, the odd one after it for having drawn. The second is when the submission arrived, in milliseconds, of
 * which 32 bits tell the earlier of two that are not weeks apart.
 */
final class PlacesInLine {

    private static final String LINE_OF = "(('x' || right(%s::text, 8))::bit(32)::int & -2)";

    private static final String JOIN = """
            select pg_advisory_xact_lock_shared(%s, ?) from application where id = ? and case_number is null
            """.formatted(LINE_OF.formatted("call_id"));

    /**
     * In one statement, so that the next one waits for nothing else. Left out of account is who waits for a lock of the asking
     * one, as both would wait for each other, and whose transaction began long ago: it may be of a machine that is gone,
     * which the database learns hours later.
     */
    private static final String DRAW = """
            with asking as materialized (select %s as line, ? as arrived),
            earlier as (
                select pid
                from pg_locks, asking
                where pid <> pg_backend_pid()
                    and (not granted or locktype = 'advisory' and objsubid = 2
                        and database = (select oid from pg_database where datname = current_database()))
                group by pid
                having bool_or(granted and classid::int = line
                        and (objid::bigint - arrived) & (1::bigint << 31) <> 0)
                    and not bool_or(granted and classid::int = line | 1)
                    and case when bool_or(not granted) then pg_backend_pid() <> all (pg_blocking_pids(pid)) else true end
            ),
            drawn as materialized (
                select line, %s as number
                from asking
                where ? or not exists (
                    select from earlier
                    where (select xact_start from pg_stat_get_activity(pid))
                        < clock_timestamp() - ? * interval '1 ms' is not true
                )
            )
            select number, pg_advisory_xact_lock_shared(line | 1, 0) from drawn
            """.formatted(LINE_OF.formatted("?"), RegisterNumbers.NEXT);

    private PlacesInLine() {}

    /** In the line of the application's call until the end of the transaction; an application with a number needs no place. */
    static void join(Connection connection, UUID applicationId, Instant arrived) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(JOIN)) {
            lock.setInt(1, inMilliseconds(arrived));
            lock.setObject(2, applicationId);
            lock.execute();
        }
    }

    /**
     * The next running number, with which the line is left; none while somebody who arrived earlier stands in it.
     *
     * @param lasting how long after the beginning of its transaction a place counts
     * @param anyway whoever else stands in line
     */
    static OptionalLong draw(Connection connection, UUID callId, Instant arrived, Duration lasting, boolean anyway)
            throws SQLException {
        try (PreparedStatement draw = connection.prepareStatement(DRAW)) {
            draw.setObject(1, callId);
            draw.setInt(2, inMilliseconds(arrived));
            draw.setBoolean(3, anyway);
            draw.setLong(4, lasting.toMillis());
            try (ResultSet row = draw.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    private static int inMilliseconds(Instant arrived) {
        return (int) arrived.toEpochMilli();
    }
}
