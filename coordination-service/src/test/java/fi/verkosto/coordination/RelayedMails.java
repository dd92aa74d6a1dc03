package fi.verkosto.coordination;

import fi.verkosto.checks.EventContract;
import io.quarkus.runtime.StartupEvent;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What is asked for to be mailed to an address, in place of the relay: it reads the log, so that a row which goes in the transaction
 * that it came in is sent all the same. Here a trigger keeps it.
 */
@ApplicationScoped
public class RelayedMails {

    private static final String TYPE = "fi.verkosto.notification.requested.v1";

    private final DataSource source;

    RelayedMails(DataSource source) {
        this.source = source;
    }

    void listen(@Observes StartupEvent started) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists relay");
            statement.execute("create table if not exists relay.mail (id uuid primary key, data text not null)");
            statement.execute("""
                    create or replace function relay.keep() returns trigger language plpgsql as $$
                    begin
                        insert into relay.mail values (new.id, new.data);
                        return null;
                    end
                    $$""");
            statement.execute("""
                    create or replace trigger relay_mails after insert on outbox for each row
                    when (new.type = '%s') execute function relay.keep()""".formatted(TYPE));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Oldest first, each of which must keep its contract. */
    public List<JsonPath> to(String address) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select data from relay.mail where data::json -> 'recipient' ->> 'address' = ? order by id")) {
            select.setString(1, address);
            List<JsonPath> mails = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    EventContract.validate(TYPE, rows.getString(1));
                    mails.add(JsonPath.from(rows.getString(1)));
                }
            }
            return mails;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables of the service in which the text stands somewhere. */
    public List<String> tablesWith(String text) {
        try (Connection connection = source.getConnection();
                PreparedStatement tables =
                        connection.prepareStatement("select table_name from information_schema.tables"
                                + " where table_schema = 'public' and table_type = 'BASE TABLE' order by 1");
                ResultSet names = tables.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (names.next()) {
                if (stands(connection, names.getString(1), text)) {
                    found.add(names.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean stands(Connection connection, String table, String text) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select exists (select from %s as row where position(? in row::text) > 0)".formatted(table))) {
            select.setString(1, text);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
