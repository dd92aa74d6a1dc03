package fi.verkosto.applications;

import static fi.verkosto.applications.Api.CALL;
import static fi.verkosto.applications.Api.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.idempotency.IdempotencyPruning;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class IdempotencyPruningTest {

    private final IdempotencyPruning pruning;
    private final DataSource database;

    IdempotencyPruningTest(IdempotencyPruning pruning, DataSource database) {
        this.pruning = pruning;
        this.database = database;
    }

    @Test
    void forgetsAnswersAfterADay() throws SQLException {
        String key = UUID.randomUUID().toString();
        String first = draft(key);
        age(key, "23 hours");
        pruning.prune();
        assertThat(draft(key)).isEqualTo(first);

        age(key, "25 hours");
        pruning.prune();

        assertThat(draft(key)).isNotEqualTo(first);
    }

    private static String draft(String key) {
        return officer()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(CALL)
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void age(String key, String by) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update idempotency_key set created_at = now() - cast(? as interval) where key = ?")) {
            update.setString(1, by);
            update.setString(2, key);
            update.executeUpdate();
        }
    }
}
