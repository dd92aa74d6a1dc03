package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.Patience;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.stack.parts.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that a service sent in one transaction, with their values, as the server's own log tells: what is measured
 * beside a service is then what it does, and not what somebody once thought it does.
 *
 * @param statements in order, without begin and commit, the values in their places
 */
record CapturedTransaction(List<String> statements) {

    private static final Pattern LINE = Pattern.compile("\\[(\\d+)] (LOG|DETAIL):  (.*)", Pattern.DOTALL);
    private static final Pattern EXECUTED =
            Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?=NULL|')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    /** Every line of the log begins with the time. */
    private static final Pattern BEGINNING = Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");

    /** Makes the server log every statement while the action runs, and takes the transaction that inserts into the table. */
    static CapturedTransaction of(BenchStage stage, Service service, String table, Runnable action) {
        Path log = stage.log("postgres");
        try (Connection administrator = DriverManager.getConnection(stage.administration(service));
                Statement statement = administrator.createStatement()) {
            long from = Files.size(log);
            statement.execute("alter system set log_statement = 'all'");
            statement.execute("select pg_reload_conf()");
            try {
                // Sessions read the new setting before their next statement, not at once.
                return new Patience(Duration.ofSeconds(10))
                        .await(
                                "a logged transaction on " + table,
                                () -> again(action, log, from, table),
                                Optional::isPresent)
                        .orElseThrow();
            } finally {
                statement.execute("alter system reset log_statement");
                statement.execute("select pg_reload_conf()");
            }
        } catch (SQLException e) {
            throw new PlayStopped("The statements could not be captured", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<CapturedTransaction> again(Runnable action, Path log, long from, String table) {
        action.run();
        return read(log, from).stream()
                .filter(transaction -> transaction.insertsInto(table))
                .findFirst();
    }

    /** The completed transactions since that place of the log; the log names the session, which has one at a time. */
    private static List<CapturedTransaction> read(Path log, long from) {
        List<CapturedTransaction> completed = new ArrayList<>();
        Map<String, List<String>> open = new HashMap<>();
        for (String entry : entries(log, from)) {
            Matcher line = LINE.matcher(entry);
            if (!line.find()) {
                continue;
            }
            List<String> statements = open.computeIfAbsent(line.group(1), _ -> new ArrayList<>());
            String text = line.group(3).strip();
            Matcher executed = EXECUTED.matcher(text);
            if (line.group(2).equals("DETAIL")) {
                if (!statements.isEmpty()) {
                    statements.add(withValues(statements.removeLast(), text));
                }
            } else if (executed.matches()) {
                String statement = executed.group(1);
                switch (statement.toLowerCase(Locale.ROOT)) {
                    case "begin" -> statements.clear();
                    case "commit" -> {
                        completed.add(new CapturedTransaction(List.copyOf(statements)));
                        statements.clear();
                    }
                    default -> statements.add(statement);
                }
            }
        }
        return completed;
    }

    /** An entry of the log may have many lines; each entry begins with the time. */
    private static List<String> entries(Path log, long from) {
        try (SeekableByteChannel channel = Files.newByteChannel(log)) {
            channel.position(from);
            String text = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            return List.of(BEGINNING.split(text, -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withValues(String statement, String detail) {
        Map<String, String> values = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(detail);
        int read = 0;
        while (parameter.find(read)) {
            read = endOfValue(detail, parameter.end());
            values.put(parameter.group(1), detail.substring(parameter.end(), read));
        }
        return PLACE.matcher(statement)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }

    /** A text may be megabytes long, and has its quotes doubled: too much for a regular expression's stack. */
    private static int endOfValue(String detail, int begin) {
        if (detail.charAt(begin) != '\'') {
            return begin + "NULL".length();
        }
        int quote = detail.indexOf('\'', begin + 1);
        while (detail.startsWith("''", quote)) {
            quote = detail.indexOf('\'', quote + 2);
        }
        return quote + 1;
    }

    private boolean insertsInto(String table) {
        return statements.stream().anyMatch(statement -> statement.startsWith("insert into " + table + " "));
    }
}
