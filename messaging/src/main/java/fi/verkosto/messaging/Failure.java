package fi.verkosto.messaging;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Why processing an event failed, and so whether trying again can help. */
enum Failure {
    /** The database is away or refuses work: the event waits for it, however long. */
    DATABASE_AWAY,
    /** Another transaction got in the way, or nobody knows what did: a few attempts settle it. */
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

    /**
     * What the database says decides, wherever it says it: a commit that fails only mentions the failure of its connection
     * (suppressed). A rollback without such a word is that of a transaction that took too long, or was refused by code.
     */
    static Failure of(Throwable failure) {
        List<Throwable> everything = causesOf(failure);
        for (Throwable cause : everything) {
            if (cause instanceof SQLException sql) {
                return SqlStates.failure(sql.getSQLState());
            }
            if (cause instanceof OptimisticLockException) {
                return CONTENTION;
            }
        }
        boolean rolledBack = everything.stream()
                .anyMatch(cause -> cause instanceof RollbackException || cause instanceof SystemException);
        return rolledBack ? CONTENTION : REJECTED;
    }

    /** The failure, its causes from the outermost on, and what each of them suppressed. */
    private static List<Throwable> causesOf(Throwable failure) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> inOrder = new ArrayList<>();
        Deque<Throwable> waiting = new ArrayDeque<>(List.of(failure));
        while (!waiting.isEmpty()) {
            Throwable next = waiting.poll();
            if (found.add(next)) {
                inOrder.add(next);
                if (next.getCause() != null) {
                    waiting.add(next.getCause());
                }
                waiting.addAll(List.of(next.getSuppressed()));
            }
        }
        return inOrder;
    }
}
