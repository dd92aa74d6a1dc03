package fi.verkosto.api.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The table of keys and the answers given to them. Everything happens in the caller's transaction. */
@ApplicationScoped
class IdempotencyKeys {

    /** An instance, since a module without a database keeps to the other conventions. */
    private final Instance<DataSource> database;

    IdempotencyKeys(Instance<DataSource> database) {
        this.database = database;
    }

    /** Whether the key is new; waits for another transaction that is just using it. */
    boolean claim(String caller, String key, String requestHash) {
        return update(
                        "insert into idempotency_key (caller, key, request_hash) values (?, ?, ?) on conflict do nothing",
                        caller,
                        key,
                        requestHash)
                == 1;
    }

    /** Whether an answer was given to the key. */
    boolean isKnown(String caller, String key) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select 1 from idempotency_key where caller = ? and key = ?")) {
            select.setString(1, caller);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("An Idempotency-Key could not be looked up", e);
        }
    }

    void store(String caller, String key, Answer answer) {
        update(
                "update idempotency_key set status = ?, location = ?, etag = ?, body = ? where caller = ? and key = ?",
                answer.status(),
                answer.location(),
                answer.etag(),
                answer.body(),
                caller,
                key);
    }

    Stored find(String caller, String key) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select request_hash, status, location, etag, body from idempotency_key where caller = ? and key = ?")) {
            select.setString(1, caller);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("An Idempotency-Key vanished while it was in use");
                }
                return new Stored(
                        row.getString(1),
                        new Answer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The answer to an Idempotency-Key could not be read", e);
        }
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("An Idempotency-Key could not be stored", e);
        }
    }

    record Answer(int status, String location, String etag, String body) {}

    record Stored(String requestHash, Answer answer) {}
}
