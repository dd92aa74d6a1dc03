package fi.verkosto.api.transaction;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Set;

/** What became of a transaction that failed, as far as its exceptions tell. */
public enum DatabaseFailure {
    /** Another transaction was in the way: the same again may do. */
    CONTENTION,
    /** Two wrote the same thing, again and again. */
    DUPLICATE,
    /** Nothing happened, since the database could not be asked. */
    AWAY,
    /** The connection was lost during the commit: nobody here knows whether it happened. */
    UNKNOWN_OUTCOME,
    /** Not the database, or a fault of the code. */
    NONE;

    /** Serialization failure, deadlock, lock not available (PostgreSQL, appendix A). */
    private static final Set<String> IN_THE_WAY = Set.of("40001", "40P01", "55P03");

    private static final String UNIQUE_VIOLATION = "23505";

    public static DatabaseFailure of(Throwable failure) {
        boolean commit = false;
        boolean contention = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return ofState(sql.getSQLState(), commit);
            }
            commit |= isOfCommit(cause);
            contention |= cause instanceof OptimisticLockException;
        }
        if (contention) {
            return CONTENTION;
        }
        return commit ? UNKNOWN_OUTCOME : NONE;
    }

    private static boolean isOfCommit(Throwable cause) {
        return cause instanceof RollbackException
                || cause instanceof HeuristicMixedException
                || cause instanceof HeuristicRollbackException
                || cause instanceof SystemException;
    }

    /** Connection failures, shutdowns, exhausted resources, or no connection from the pool. */
    private static DatabaseFailure ofState(String state, boolean commit) {
        if (state != null && IN_THE_WAY.contains(state)) {
            return CONTENTION;
        }
        if (UNIQUE_VIOLATION.equals(state)) {
            return DUPLICATE;
        }
        boolean away = state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
        if (away) {
            return commit ? UNKNOWN_OUTCOME : AWAY;
        }
        return NONE;
    }

    /** Whether a repetition would show what is there now, or get through. */
    boolean mayBeRepeated() {
        return this == CONTENTION || this == DUPLICATE;
    }
}
