package fi.verkosto.messaging;

import java.util.Map;
import java.util.Optional;

/** What each SQLSTATE (PostgreSQL, appendix A; and the driver's own) says of another attempt. */
final class SqlStates {

    /** Whole classes. One that is named nowhere is tried a few times: neither stops a stream nor loses an event at once. */
    private static final Map<String, Failure> CLASSES = Map.ofEntries(
            Map.entry("08", Failure.DATABASE_AWAY), // connection exception
            Map.entry("09", Failure.REJECTED), // triggered action
            // Feature not supported. Also "cached plan must not change result type", once after a migration.
            Map.entry("0A", Failure.CONTENTION),
            Map.entry("0F", Failure.REJECTED), // locator
            Map.entry("21", Failure.REJECTED), // cardinality violation
            Map.entry("22", Failure.REJECTED), // data exception
            Map.entry("23", Failure.REJECTED), // integrity constraint violation
            Map.entry("25", Failure.REJECTED), // invalid transaction state
            Map.entry("28", Failure.DATABASE_AWAY), // invalid authorisation: the operator changes a password
            Map.entry("2F", Failure.REJECTED), // SQL routine
            Map.entry("38", Failure.REJECTED), // external routine
            Map.entry("39", Failure.REJECTED), // external routine invocation
            Map.entry("3D", Failure.DATABASE_AWAY), // no such database: it is being restored
            Map.entry("40", Failure.CONTENTION), // transaction rollback: serialization, deadlock
            Map.entry("42", Failure.REJECTED), // syntax or access rule
            Map.entry("44", Failure.REJECTED), // with check option
            Map.entry("53", Failure.DATABASE_AWAY), // insufficient resources
            Map.entry("54", Failure.REJECTED), // program limit exceeded: too large a row, too many columns
            Map.entry("55", Failure.CONTENTION), // object not in prerequisite state: lock not available
            Map.entry("57", Failure.DATABASE_AWAY), // operator intervention
            Map.entry("58", Failure.DATABASE_AWAY), // system error
            Map.entry("F0", Failure.DATABASE_AWAY), // configuration file
            Map.entry("P0", Failure.REJECTED)); // PL/pgSQL

    /** Single states that are not like the rest of their class. */
    private static final Map<String, Failure> STATES = Map.ofEntries(
            Map.entry("08P01", Failure.CONTENTION), // protocol violation: the statement's fault as well as the line's
            Map.entry("23503", Failure.CONTENTION), // foreign key: the other row is being written or deleted
            Map.entry("23505", Failure.CONTENTION), // unique violation: another consumer was faster
            Map.entry("23P01", Failure.CONTENTION), // exclusion violation, likewise
            Map.entry("25006", Failure.DATABASE_AWAY), // read only: a standby after a failover
            Map.entry("25P03", Failure.CONTENTION), // idle in transaction for too long
            Map.entry("25P04", Failure.CONTENTION), // transaction for too long
            Map.entry("57014", Failure.CONTENTION), // statement cancelled, or too slow
            Map.entry("XX001", Failure.DATABASE_AWAY), // data corrupted
            Map.entry("XX002", Failure.DATABASE_AWAY)); // index corrupted

    private SqlStates() {}

    /** @param state null where the driver or the pool has none: no connection was to be had */
    static Failure failure(String state) {
        if (state == null || state.length() < 2) {
            return Failure.DATABASE_AWAY;
        }
        return Optional.ofNullable(STATES.get(state))
                .orElseGet(() -> CLASSES.getOrDefault(state.substring(0, 2), Failure.CONTENTION));
    }
}
