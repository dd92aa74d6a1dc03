package fi.verkosto.systemtests;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The API would take minutes to fill in many drafts: the one that it made is copied in the database. */
final class DraftCopies {
    private DraftCopies() {}

    /** The IDs of so many complete drafts, the first among them. */
    static List<String> of(Deadline deadline, int number) throws SQLException {
        try (Connection database = deadline.database()) {
            String columns = columns(database);
            List<String> drafts = new ArrayList<>(List.of(deadline.application()));
            try (PreparedStatement copy = database.prepareStatement(
                    "insert into application (id, %1$s) select uuidv7(), %1$s from application, generate_series(2, %2$d) where id = ?::uuid returning id"
                            .formatted(columns, number))) {
                copy.setString(1, deadline.application());
                try (ResultSet rows = copy.executeQuery()) {
                    while (rows.next()) {
                        drafts.add(rows.getString(1));
                    }
                }
            }
            return drafts;
        }
    }

    private static String columns(Connection database) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("""
                        select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                        where table_schema = 'public' and table_name = 'application'
                          and column_name <> 'id' and is_generated = 'NEVER'""");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
