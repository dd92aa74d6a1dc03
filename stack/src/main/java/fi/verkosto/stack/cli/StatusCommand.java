package fi.verkosto.stack.cli;

import fi.verkosto.stack.supervision.PartStatus;
import fi.verkosto.stack.supervision.StackStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

@Command(name = "status", description = "Shows every part: state, process, port, memory, start-up time.")
final class StatusCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        CurrentStack current = CurrentStack.find();
        if (!current.isRunning()) {
            System.out.println("The stack is not running.");
            return 3;
        }
        StackStatus status = current.running();
        System.out.printf(
                "%s, ports from %d, supervisor %d (%s MB)%n",
                status.phase().name().toLowerCase(Locale.ROOT),
                status.portBase(),
                status.pid(),
                megabytes(residentKilobytes(status.pid())));
        System.out.printf(
                "%-14s %-10s %8s %6s %9s %9s %8s%n", "PART", "STATE", "PID", "PORT", "MEMORY", "START-UP", "RESTARTS");
        status.parts().forEach(StatusCommand::print);
        return 0;
    }

    private static void print(PartStatus part) {
        System.out.printf(
                Locale.ROOT,
                "%-14s %-10s %8s %6d %9s %9s %8d%n",
                part.name(),
                part.state().name().toLowerCase(Locale.ROOT),
                part.pid() == 0 ? "-" : part.pid(),
                part.port(),
                part.pid() == 0 ? "-" : residentMegabytes(part.pid()) + " MB",
                part.startUpMillis() == 0 ? "-" : "%.1f s".formatted(part.startUpMillis() / 1000.0),
                part.restarts());
    }

    /** Of the process and its children: PostgreSQL has one per connection. */
    private static String residentMegabytes(long pid) {
        return megabytes(ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(process -> residentKilobytes(process.pid()))
                .sum());
    }

    /** A dash where the machine has no /proc to ask. */
    private static String megabytes(long kilobytes) {
        return kilobytes == 0 ? "-" : String.valueOf(kilobytes / 1024);
    }

    private static long residentKilobytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                    // Proportional: memory that PostgreSQL's processes share counts once.
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException noSuchProcess) {
            return 0;
        }
    }
}
