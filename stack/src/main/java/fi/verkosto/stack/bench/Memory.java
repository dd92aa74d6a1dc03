package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a service occupies, in megabytes.
 *
 * @param heap what the program still holds after a garbage collection
 * @param resident all pages of the process in the machine's memory
 */
record Memory(double heap, double resident) {
    private static final double MEGABYTE = 1e6;

    static Memory of(BenchStage stage, Service service) {
        long process = stage.process(service);
        collectGarbage(process);
        return new Memory(heap(stage, service) / MEGABYTE, resident(process));
    }

    private static void collectGarbage(long process) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        run(jcmd.toString(), Long.toString(process), "GC.run");
    }

    private static double heap(BenchStage stage, Service service) {
        return Http.get(stage.management(service, "/q/metrics"))
                .body()
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** All pages of the process that are in the machine's memory now, in megabytes. */
    static double resident(long process) {
        Path status = Path.of("/proc", Long.toString(process), "status");
        if (!Files.isReadable(status)) {
            return Double.parseDouble(run("ps", "-o", "rss=", "-p", Long.toString(process))
                            .strip())
                    * 1024
                    / MEGABYTE;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                            .sum()
                    * 1024
                    / MEGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new PlayStopped(String.join(" ", command) + "\n  " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayStopped("Interrupted while measuring", e);
        }
    }
}
