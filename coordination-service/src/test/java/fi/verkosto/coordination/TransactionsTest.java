package fi.verkosto.coordination;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller hears of other transactions and of a lost connection: as little as can be, and nothing untrue. */
@QuarkusTest
@WithPostgresAndKafka
class TransactionsTest {

    private static final String FIRST_VERSION = "\"0\"";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    DataSource source;

    private UUID network;

    @BeforeEach
    void formANetwork() {
        PlayedCall call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
        call.awardsNetwork(OMNIA, GRADIA);
        call.awardsCoordination(TREDU);
        call.takenIn();
        network = database.networksOf(call.id()).getFirst();
    }

    @AfterEach
    void letEveryChangeThrough() throws SQLException {
        execute("drop trigger if exists obstacle on network");
    }

    /** Serialization failure, deadlock, lock not available, unique violation. */
    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "23505"})
    void areRepeatedWhenAnotherWasInTheWay(String state) throws SQLException {
        obstacle("not deferrable", """
            if nextval('obstacles') < 3 then
              raise exception 'another one was faster' using errcode = '%s';
            end if;
            return null;\
            """.formatted(state));

        Portal.of(OMNIA).accept(network, FIRST_VERSION).then().statusCode(200).body("state", equalTo("ACCEPTED"));
    }

    @Test
    void areUnavailableWhenOthersStayInTheWay() throws SQLException {
        obstacle("not deferrable", "raise exception 'another one was faster' using errcode = '40P01';");

        Portal.of(OMNIA)
                .accept(network, FIRST_VERSION)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", endsWith("/temporarily-unavailable"));
    }

    @Test
    void areOfUnknownOutcomeWhenTheConnectionIsLostInTheCommit() throws SQLException {
        obstacle("deferrable initially deferred", "perform pg_terminate_backend(pg_backend_pid()); return null;");

        Portal.of(OMNIA)
                .accept(network, FIRST_VERSION)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", endsWith("/outcome-unknown"))
                .body("detail", containsString("Idempotency-Key"));
    }

    /**
     * Puts something into the way of every change.
     *
     * @param moment with the statement, or in the commit if it is deferred
     */
    private void obstacle(String moment, String body) throws SQLException {
        execute("drop sequence if exists obstacles");
        execute("create sequence obstacles");
        execute("create or replace function obstacle() returns trigger language plpgsql as $$ begin " + body
                + " end $$");
        execute("create constraint trigger obstacle after update on network " + moment
                + " for each row execute function obstacle()");
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
