package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.stack.parts.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Memory of applications-service before, while and after eight files of the largest size come in at once. */
final class Uploads implements Bench {
    private static final int AT_ONCE = 8;
    private static final long SIZE = 50_000_000;
    private static final List<String> USERS = List.of("omnia", "osao", "gradia", "tredu");

    @Override
    public String name() {
        return "uploads";
    }

    @Override
    public String about() {
        return "memory of applications-service while eight 50 MB uploads run through the gateway";
    }

    @Override
    public void run(BenchStage stage) {
        BenchCall call = BenchCall.open(stage);
        List<String> drafts = USERS.stream().map(call::draft).toList();
        // What is loaded and compiled at the first upload is not what an upload takes.
        upload(stage, USERS.getFirst(), drafts.getFirst(), 1_000_000, 0);

        List<Memory> seen = new ArrayList<>();
        seen.add(tell(stage, "before", Memory.of(stage, Service.APPLICATIONS)));
        long begin = System.nanoTime();
        try (ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int number = i;
                running.add(callers.submit(() -> upload(
                        stage, USERS.get(number % USERS.size()), drafts.get(number % USERS.size()), SIZE, number + 1)));
            }
            while (running.stream().anyMatch(upload -> !upload.isDone())) {
                seen.add(tell(stage, "while", Memory.of(stage, Service.APPLICATIONS)));
            }
            running.forEach(Uploads::await);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Memory after = tell(stage, "after", Memory.of(stage, Service.APPLICATIONS));

        Memory before = seen.getFirst();
        double heap = seen.stream().mapToDouble(Memory::heap).max().orElseThrow();
        double resident = seen.stream().mapToDouble(Memory::resident).max().orElseThrow();
        double sent = AT_ONCE * SIZE / 1e6;
        stage.tell("");
        stage.tell("%.0f MB in %.1f s (%.1f MB/s), every file stored in the database", sent, seconds, sent / seconds);
        stage.tell(
                "heap       most/before %.2f   after/before %.2f", heap / before.heap(), after.heap() / before.heap());
        stage.tell(
                "resident   most/before %.2f   after/before %.2f",
                resident / before.resident(), after.resident() / before.resident());
        stage.tell("growth of the heap per byte on its way: %.3f", Math.max(0, heap - before.heap()) / sent);
    }

    private static void upload(BenchStage stage, String user, String draft, long size, long seed) {
        stage.as(user)
                .post(String.format(
                        Locale.ROOT, "/v1/applications/%s/attachments?section=budget&name=bench-%d.pdf", draft, seed))
                .once()
                .bytes(() -> new RandomFile(size, seed))
                .expect(201);
    }

    private static Memory tell(BenchStage stage, String when, Memory memory) {
        stage.tell("%-7s heap after collection %6.1f MB   resident %6.1f MB", when, memory.heap(), memory.resident());
        return memory;
    }

    private static void await(Future<?> upload) {
        try {
            upload.get(2, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof PlayStopped stopped ? stopped : new PlayStopped("An upload failed", e);
        } catch (TimeoutException e) {
            throw new PlayStopped("An upload took more than two minutes", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayStopped("Interrupted while measuring", e);
        }
    }
}
