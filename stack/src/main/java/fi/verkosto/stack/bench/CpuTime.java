package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.PlayStopped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much CPU time each part has used since it began, in milliseconds: its process and those that it has started, also
 * those of them that have ended.
 */
record CpuTime(Map<String, Long> byPart) {
    /** The unit of {@code /proc} on Linux, whatever the kernel's own (USER_HZ). */
    private static final long MILLIS_PER_TICK = 10;

    private static final int USER_TIME = 11;
    private static final int LAST_OF_ITSELF = 12;
    private static final int LAST_OF_CHILDREN = 14;

    static CpuTime now(BenchStage stage) {
        Map<String, Long> byPart = new LinkedHashMap<>();
        stage.processes().forEach((part, process) -> byPart.put(part, ofFamily(process)));
        byPart.put("supervisor", of(stage.status().pid(), LAST_OF_ITSELF));
        return new CpuTime(byPart);
    }

    CpuTime since(CpuTime before) {
        Map<String, Long> spent = new LinkedHashMap<>();
        byPart.forEach((part, millis) -> spent.put(part, millis - before.byPart.get(part)));
        return new CpuTime(spent);
    }

    long total() {
        return byPart.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long ofFamily(long process) {
        return ProcessHandle.of(process).stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .mapToLong(member -> of(member.pid(), LAST_OF_CHILDREN))
                .sum();
    }

    private static long of(long process, int lastField) {
        try {
            return millis(Files.readString(Path.of("/proc", Long.toString(process), "stat")), lastField);
        } catch (IOException e) {
            if (ProcessHandle.of(process).isPresent()) {
                throw new PlayStopped("The CPU time of a process could not be read: this needs Linux", e);
            }
            // It has ended meanwhile; its parent tells of it from now on.
            return 0;
        }
    }

    private static long millis(String stat, int lastField) {
        // The name, in brackets, may hold anything.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = 0;
        for (int field = USER_TIME; field <= lastField; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks * MILLIS_PER_TICK;
    }

    /** What the compilers of all parts have used: as long as they are busy, what runs is not what production runs. */
    static long ofCompilers(BenchStage stage) {
        return stage.processes().values().stream()
                .flatMap(CpuTime::threads)
                .filter(stat -> stat.contains(" Compiler"))
                .mapToLong(stat -> millis(stat, LAST_OF_ITSELF))
                .sum();
    }

    private static Stream<String> threads(long process) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(process), "task"))) {
            return threads.map(thread -> thread.resolve("stat")).flatMap(CpuTime::ifThere).toList().stream();
        } catch (IOException e) {
            throw new PlayStopped("The threads of a process could not be read: this needs Linux", e);
        }
    }

    /** Threads end at any time. */
    private static Stream<String> ifThere(Path stat) {
        try {
            return Stream.of(Files.readString(stat));
        } catch (IOException _) {
            return Stream.empty();
        }
    }
}
