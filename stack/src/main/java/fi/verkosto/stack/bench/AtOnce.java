package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.PlayStopped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs several tasks, each in a thread of its own, and ends by itself. */
final class AtOnce {
    private static final long LIMIT_MINUTES = 5;

    private AtOnce() {}

    /**
     * The results, in the order of the tasks.
     *
     * @throws PlayStopped when one of them fails, or all together take too long
     */
    static <T> List<T> run(List<Callable<T>> tasks) {
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> running : threads.invokeAll(tasks, LIMIT_MINUTES, TimeUnit.MINUTES)) {
                results.add(running.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof PlayStopped stopped
                    ? stopped
                    : new PlayStopped("A task of the measurement failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayStopped("Interrupted while measuring", e);
        }
    }
}
