package fi.verkosto.stack.cli;

import fi.verkosto.servers.Checkout;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Prints the log of a part.")
final class LogsCommand implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofMillis(300);

    @Parameters(paramLabel = "PART", description = "A service, postgres, kafka, connect, keycloak, mail or supervisor.")
    private String part = "";

    @Option(names = "-f", description = "Goes on with what is added, until Ctrl-C.")
    private boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Checkout.find().logs();
        Path log = folder.resolve(part.replaceFirst("-service$", "") + ".log");
        if (!Files.exists(log)) {
            throw new CommandRefused("No log " + log + "; there are: " + names(folder));
        }
        long position = printFrom(log, 0);
        while (follow) {
            Thread.sleep(PAUSE);
            position = printFrom(log, position);
        }
        return 0;
    }

    private static long printFrom(Path log, long position) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            // Shorter than before: the stack was started anew.
            file.seek(file.length() < position ? 0 : position);
            byte[] buffer = new byte[8192];
            for (int read = file.read(buffer); read > 0; read = file.read(buffer)) {
                System.out.write(buffer, 0, read);
            }
            System.out.flush();
            return file.getFilePointer();
        }
    }

    private static String names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "none yet";
        }
        try (Stream<Path> logs = Files.list(folder)) {
            return logs.map(log -> log.getFileName().toString())
                    .filter(name -> name.endsWith(".log"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
