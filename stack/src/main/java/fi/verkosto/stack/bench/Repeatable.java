package fi.verkosto.stack.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A captured transaction as a script that can run again and again: what must be unique is new each time, and an update does
 * not ask for the version that it found the first time.
 *
 * @param tables what it writes to and locks
 */
record Repeatable(String script, TreeSet<String> tables) {

    private static final String NEW_NUMBER = ":verkosto_number";
    private static final Pattern INSERT =
            Pattern.compile("(?is)(|with .*?)insert\\s+into (\\w+)\\s*\\(([^)]*)\\)\\s*values\\s*\\((.*)\\)(.*)");
    private static final Pattern TABLE = Pattern.compile("(?i)\\b(?:from|update|into)\\s+(\\w+)");
    private static final Pattern VERSION = Pattern.compile("(?i) and version\\s*=\\s*'?\\d+'?");

    static Repeatable of(Connection connection, CapturedTransaction transaction) throws SQLException {
        TreeSet<String> tables = new TreeSet<>();
        StringBuilder script = new StringBuilder("\\set verkosto_number random(1000000, 2000000000)\nbegin;\n");
        for (String statement : transaction.statements()) {
            for (String table : tablesOf(connection, statement)) {
                tables.add(table);
            }
            Matcher insert = INSERT.matcher(statement);
            String repeatable = insert.matches()
                    ? unique(connection, insert)
                    : VERSION.matcher(statement).replaceAll("");
            // pgbench ends a statement at a semicolon and a command at a line break.
            script.append(repeatable.replace("\n", " ")).append(";\n");
        }
        return new Repeatable(script.append("commit;\n").toString(), tables);
    }

    private static List<String> tablesOf(Connection connection, String statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        Matcher named = TABLE.matcher(statement);
        while (named.find()) {
            if (isTable(connection, named.group(1))) {
                tables.add(named.group(1));
            }
        }
        return tables;
    }

    private static boolean isTable(Connection connection, String name) throws SQLException {
        try (ResultSet found = connection.getMetaData().getTables(null, "public", name, new String[] {"TABLE"})) {
            return found.next();
        }
    }

    /** The insertion with a new value in one column of every unique index. */
    private static String unique(Connection connection, Matcher insert) throws SQLException {
        String table = insert.group(2);
        String[] columns = insert.group(3).split("\\s*,\\s*", -1);
        List<String> values = separated(insert.group(4));
        Map<String, String> fresh = freshValues(connection, table);
        List<String> replaced = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            replaced.add(fresh.getOrDefault(columns[i].strip(), values.get(i)));
        }
        return "%sinsert into %s (%s) values (%s)%s"
                .formatted(insert.group(1), table, insert.group(3), String.join(", ", replaced), insert.group(5));
    }

    /** The values of a list; a comma within a text or a call separates none. */
    private static List<String> separated(String list) {
        List<String> values = new ArrayList<>();
        boolean quoted = false;
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < list.length(); i++) {
            switch (list.charAt(i)) {
                case '\'' -> quoted = !quoted;
                case '(' -> depth += quoted ? 0 : 1;
                case ')' -> depth -= quoted ? 0 : 1;
                case ',' -> {
                    if (!quoted && depth == 0) {
                        values.add(list.substring(begin, i).strip());
                        begin = i + 1;
                    }
                }
                default -> {}
            }
        }
        values.add(list.substring(begin).strip());
        return values;
    }

    /** For the last column of every unique index an expression that gives another value each time. */
    private static Map<String, String> freshValues(Connection connection, String table) throws SQLException {
        Map<String, String> fresh = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select attname, format_type(atttypid, null) as type
                from pg_index join pg_attribute
                  on attrelid = indrelid and attnum = indkey[indnkeyatts - 1]
                where indisunique and indrelid = cast('public.' || ? as regclass)""")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    fresh.put(rows.getString("attname"), expression(rows.getString("type")));
                }
            }
        }
        return fresh;
    }

    private static String expression(String type) {
        return switch (type) {
            case "uuid" -> "uuidv7()";
            case "integer", "bigint" -> NEW_NUMBER;
            case "text", "character varying" -> "uuidv7()::text";
            default -> throw new IllegalStateException("No new values for a unique column of type " + type);
        };
    }
}
