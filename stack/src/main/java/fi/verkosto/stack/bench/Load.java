package fi.verkosto.stack.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Clients that do the same again and again, each in a thread of its own, for a stretch of time. */
record Load(List<Runnable> clients) {
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int ALIKE = 3;
    private static final double WITHIN = 1.05;
    private static final double COMPILED = 0.05;

    /**
     * What a stretch of time gave.
     *
     * @param times of each single action
     */
    record Result(double seconds, Times times) {

        int number() {
            return times.sorted().size();
        }

        double perSecond() {
            return number() / seconds;
        }
    }

    Result runFor(Duration duration) {
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        List<Long> nanos =
                AtOnce.run(clients.stream()
                                .<Callable<List<Long>>>map(client -> () -> repeat(client, end))
                                .toList())
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        return new Result((System.nanoTime() - begin) / 1e9, Times.ofNanos(nanos));
    }

    /**
     * Compilers and caches of everything that takes part need a while: runs until the rates of three windows of ten seconds
     * in a row are within 5 % of each other and compilers have little left to do, and tells what was last if that never is.
     */
    void warmUp(BenchStage stage, Duration limit) {
        List<Double> rates = new ArrayList<>();
        double compiling;
        do {
            CpuTime before = CpuTime.now(stage);
            long compilersBefore = CpuTime.ofCompilers(stage);
            rates.add(runFor(WINDOW).perSecond());
            stage.forgetMails();
            compiling = 1.0
                    * (CpuTime.ofCompilers(stage) - compilersBefore)
                    / CpuTime.now(stage).since(before).total();
        } while (!(isSteady(rates) && compiling < COMPILED)
                && WINDOW.multipliedBy(rates.size()).compareTo(limit) < 0);
        stage.tell(
                "warm-up              %d s, %s: the last windows had %s per second, and compilers %.0f %% of the CPU",
                WINDOW.multipliedBy(rates.size()).toSeconds(),
                isSteady(rates) && compiling < COMPILED ? "then steady" : "and not steady yet",
                last(rates).stream()
                        .map(rate -> String.format(Locale.ROOT, "%.0f", rate))
                        .toList(),
                100 * compiling);
    }

    private static boolean isSteady(List<Double> rates) {
        return rates.size() >= ALIKE && Collections.max(last(rates)) <= WITHIN * Collections.min(last(rates));
    }

    private static List<Double> last(List<Double> rates) {
        return rates.subList(Math.max(0, rates.size() - ALIKE), rates.size());
    }

    private static List<Long> repeat(Runnable client, long end) {
        List<Long> nanos = new ArrayList<>();
        for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
            client.run();
            nanos.add(System.nanoTime() - begin);
        }
        return nanos;
    }
}
