package fi.verkosto.systemtests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * What {@code pg_dump --data-only} keeps of a database at one moment, and {@code pg_restore --disable-triggers} brings back
 * into its emptied tables: the server of the stack comes without these programs.
 *
 * @param rows of each table, as the server copies them
 */
record DatabaseDump(Map<String, byte[]> rows) {
    private static final String TABLES = """
            select quote_ident(tablename) from pg_tables
            where schemaname = 'public' and tablename <> 'flyway_schema_history'""";

    static DatabaseDump of(Connection database) throws SQLException, IOException {
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        Map<String, byte[]> rows = new LinkedHashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                rows.put(tables.getString(1), new byte[0]);
            }
        }
        for (Map.Entry<String, byte[]> table : rows.entrySet()) {
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            copies(database).copyOut("copy " + table.getKey() + " to stdout", copy);
            table.setValue(copy.toByteArray());
        }
        database.commit();
        return new DatabaseDump(rows);
    }

    void restore(Connection database) throws SQLException, IOException {
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            // No foreign keys, whose order would matter, and no trigger that keeps the audit trail.
            statement.execute("set session_replication_role = replica");
            statement.execute("truncate " + String.join(", ", rows.keySet()));
        }
        for (Map.Entry<String, byte[]> table : rows.entrySet()) {
            copies(database)
                    .copyIn("copy " + table.getKey() + " from stdin", new ByteArrayInputStream(table.getValue()));
        }
        database.commit();
    }

    private static CopyManager copies(Connection database) throws SQLException {
        return new CopyManager(database.unwrap(BaseConnection.class));
    }
}
