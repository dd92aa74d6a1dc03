package fi.verkosto.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the service published about an aggregate, as Debezium will relay it. */
@ApplicationScoped
public class OutboxRows {

    private final DataSource database;

    OutboxRows(DataSource database) {
        this.database = database;
    }

    public List<Row> of(String subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select topic, type, agency, data from outbox where subject = ? order by id")) {
            select.setString(1, subject);
            List<Row> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getString(1), found.getString(2), found.getString(3), found.getString(4)));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public record Row(String topic, String type, String agency, String data) {}
}
