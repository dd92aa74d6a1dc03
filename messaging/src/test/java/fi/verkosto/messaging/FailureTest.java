package fi.verkosto.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {

    @ParameterizedTest
    @CsvSource({
        "08006, DATABASE_AWAY", // connection failure
        "57P01, DATABASE_AWAY", // administrator's shutdown
        "57P03, DATABASE_AWAY", // starting up
        "53300, DATABASE_AWAY", // too many connections
        ", DATABASE_AWAY", // no connection from the pool
        "40001, CONTENTION", // serialization failure
        "40P01, CONTENTION", // deadlock
        "23505, CONTENTION", // unique violation: another consumer was faster
        "22001, REJECTED", // text too long
        "42P01, REJECTED" // no such table
    })
    void isJudgedByTheStateOfTheDatabase(String state, Failure expected) {
        assertThat(Failure.of(new IllegalStateException(new SQLException("x", state))))
                .isEqualTo(expected);
    }

    @Test
    void isContentionWhereAnotherTransactionWasFaster() {
        assertThat(Failure.of(new IllegalStateException(new OptimisticLockException())))
                .isEqualTo(Failure.CONTENTION);
    }

    @Test
    void isTheDatabaseWhereACommitFailsWithoutAnotherReason() {
        assertThat(Failure.of(new IllegalStateException(new RollbackException())))
                .isEqualTo(Failure.DATABASE_AWAY);
    }

    @Test
    void isTheEventsForEverythingElse() {
        assertThat(Failure.of(new MalformedEvent("no"))).isEqualTo(Failure.REJECTED);
        assertThat(Failure.of(new NullPointerException())).isEqualTo(Failure.REJECTED);
    }

    @Test
    void waitsForTheDatabaseHoweverLongAndForOthersAWhile() {
        assertThat(Failure.DATABASE_AWAY.isWorthAnotherAttempt(1_000_000)).isTrue();
        assertThat(Failure.CONTENTION.isWorthAnotherAttempt(1)).isTrue();
        assertThat(Failure.CONTENTION.isWorthAnotherAttempt(10)).isFalse();
        assertThat(Failure.REJECTED.isWorthAnotherAttempt(1)).isFalse();
    }
}
