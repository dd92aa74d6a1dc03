package fi.verkosto.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {

    @ParameterizedTest
    @CsvSource({
        "08006, DATABASE_AWAY", // connection failure
        "08P01, CONTENTION", // protocol violation
        "0A000, CONTENTION", // feature not supported, or a cached plan after a migration
        "22001, REJECTED", // text too long
        "22021, REJECTED", // character not in repertoire
        "23502, REJECTED", // not null
        "23503, CONTENTION", // foreign key
        "23505, CONTENTION", // unique violation: another consumer was faster
        "23514, REJECTED", // check
        "23P01, CONTENTION", // exclusion
        "25006, DATABASE_AWAY", // read only: a standby
        "25P02, REJECTED", // in a failed transaction
        "25P03, CONTENTION", // idle in transaction
        "25P04, CONTENTION", // transaction timeout
        "26000, CONTENTION", // prepared statement lost
        "28P01, DATABASE_AWAY", // wrong password
        "3D000, DATABASE_AWAY", // no such database
        "40001, CONTENTION", // serialization failure
        "40P01, CONTENTION", // deadlock
        "42P01, REJECTED", // no such table
        "42501, REJECTED", // insufficient privilege
        "44000, REJECTED", // with check option
        "53100, DATABASE_AWAY", // disk full
        "53300, DATABASE_AWAY", // too many connections
        "54000, REJECTED", // program limit exceeded
        "54001, REJECTED", // statement too complex
        "55P03, CONTENTION", // lock not available
        "57014, CONTENTION", // query cancelled
        "57P01, DATABASE_AWAY", // administrator's shutdown
        "57P03, DATABASE_AWAY", // starting up
        "58030, DATABASE_AWAY", // input/output error
        "72000, CONTENTION", // snapshot too old
        "99999, CONTENTION", // the driver does not know
        "P0001, REJECTED", // raised by a function
        "XX000, CONTENTION", // internal error
        "XX002, DATABASE_AWAY", // index corrupted
        "23, REJECTED", // a class alone
        "2, DATABASE_AWAY", // no state at all
        ", DATABASE_AWAY" // no connection from the pool
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

    /** As Narayana tells it: the failure of the connection is suppressed by the rollback. */
    @Test
    void isTheDatabaseWhereItDiesDuringTheCommit() {
        XAException commit = new XAException(XAException.XA_RBROLLBACK);
        commit.initCause(new SQLException("This connection has been closed", "08003"));
        RollbackException rollback = new RollbackException("Could not commit transaction");
        rollback.addSuppressed(commit);

        assertThat(Failure.of(new IllegalStateException(rollback))).isEqualTo(Failure.DATABASE_AWAY);
    }

    @Test
    void isTheEventsWhereAConstraintFailsAtTheCommit() {
        RollbackException rollback = new RollbackException("Could not commit transaction");
        rollback.addSuppressed(new IllegalStateException(new SQLException("check", "23514")));

        assertThat(Failure.of(rollback)).isEqualTo(Failure.REJECTED);
    }

    @Test
    void isNotTheDatabaseWhereATransactionIsRolledBackWithoutIts() {
        assertThat(Failure.of(new IllegalStateException(new RollbackException("The transaction took too long"))))
                .isEqualTo(Failure.CONTENTION);
    }

    @Test
    void isJudgedByItsCauseBeforeWhatWasSuppressedAfterIt() {
        IllegalStateException failure = new IllegalStateException(new SQLException("deadlock", "40P01"));
        failure.addSuppressed(new SQLException("closing failed", "08003"));

        assertThat(Failure.of(failure)).isEqualTo(Failure.CONTENTION);
    }

    @Test
    void looksAtCausesThatNameEachOther() {
        RuntimeException one = new RuntimeException("one");
        RuntimeException other = new RuntimeException("other", one);
        one.initCause(other);

        assertThat(Failure.of(one)).isEqualTo(Failure.REJECTED);
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
        assertThat(Failure.CONTENTION.isWorthAnotherAttempt(9)).isTrue();
        assertThat(Failure.CONTENTION.isWorthAnotherAttempt(10)).isFalse();
        assertThat(Failure.REJECTED.isWorthAnotherAttempt(1)).isFalse();
    }
}
