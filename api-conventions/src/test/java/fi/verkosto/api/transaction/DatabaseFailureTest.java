package fi.verkosto.api.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTest {

    @ParameterizedTest
    @CsvSource({
        "40001, CONTENTION",
        "40P01, CONTENTION",
        "55P03, CONTENTION",
        "23505, DUPLICATE",
        "08006, AWAY",
        "53300, AWAY",
        "57P01, AWAY",
        ", AWAY",
        "23514, NONE",
        "42601, NONE"
    })
    void goesByTheState(String state, DatabaseFailure failure) {
        assertThat(DatabaseFailure.of(new IllegalStateException(new SQLException("it failed", state))))
                .isEqualTo(failure);
    }

    @Test
    void knowsNoOutcomeWhenTheConnectionIsLostInTheCommit() {
        assertThat(DatabaseFailure.of(caused(new SQLException("lost", "08006"))))
                .isEqualTo(DatabaseFailure.UNKNOWN_OUTCOME);
        assertThat(DatabaseFailure.of(new RollbackException("lost"))).isEqualTo(DatabaseFailure.UNKNOWN_OUTCOME);
    }

    @Test
    void knowsThatNothingHappenedWhenTheCommitWasRefused() {
        assertThat(DatabaseFailure.of(caused(new SQLException("deadlock", "40P01"))))
                .isEqualTo(DatabaseFailure.CONTENTION);
        assertThat(DatabaseFailure.of(caused(new OptimisticLockException()))).isEqualTo(DatabaseFailure.CONTENTION);
    }

    @Test
    void repeatsUntilItGetsThrough() throws Exception {
        AtomicInteger attempts = new AtomicInteger();

        Object done = new Repetition().of(() -> {
            if (attempts.incrementAndGet() < 3) {
                throw new SQLException("deadlock", "40P01");
            }
            return "done";
        });

        assertThat(done).isEqualTo("done");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void repeatsNothingThatWouldFailAgain() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> new Repetition().of(() -> {
                    attempts.incrementAndGet();
                    throw new SQLException("lost", "08006");
                }))
                .isInstanceOf(SQLException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void givesUpAfterAWhile() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> new Repetition().of(() -> {
                    attempts.incrementAndGet();
                    throw new OptimisticLockException();
                }))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(attempts).hasValue(5);
    }

    private static RollbackException caused(Exception cause) {
        RollbackException failure = new RollbackException("could not commit");
        failure.initCause(cause);
        return failure;
    }
}
