package fi.verkosto.messaging;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;

/** Why processing an event failed, and so whether trying again can help. */
enum Failure {
    /** The database is away or refuses work: the event waits for it, however long. */
    DATABASE_AWAY,
    /** Another transaction got in the way: a few attempts settle it. */
    CONTENTION,
    /** The event or the code is at fault: trying again gives the same. */
    REJECTED;

    private static final int ATTEMPTS_UNDER_CONTENTION = 10;

    boolean isWorthAnotherAttempt(int attempts) {
        return switch (this) {
            case DATABASE_AWAY -> true;
            case CONTENTION -> attempts < ATTEMPTS_UNDER_CONTENTION;
            case REJECTED -> false;
        };
    }

    static Failure of(Throwable failure) {
        boolean rolledBack = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return ofState(sql.getSQLState());
            }
            if (cause instanceof OptimisticLockException) {
                return CONTENTION;
            }
            rolledBack |= cause instanceof RollbackException || cause instanceof SystemException;
        }
        return rolledBack ? DATABASE_AWAY : REJECTED;
    }

    /** By the class of the SQLSTATE (PostgreSQL, appendix A). */
    private static Failure ofState(String state) {
        if (state == null || state.length() < 2) {
            return DATABASE_AWAY;
        }
        return switch (state.substring(0, 2)) {
            case "23", "40", "55" -> CONTENTION;
            case "21", "22", "25", "2F", "38", "39", "42", "44", "P0" -> REJECTED;
            default -> DATABASE_AWAY;
        };
    }
}
