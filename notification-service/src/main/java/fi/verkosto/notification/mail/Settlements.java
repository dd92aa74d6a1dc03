package fi.verkosto.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes down what came of attempts. Senders that are done while another one is writing share the next transaction: one wait
 * for the disk, and few questions to the database. Each of them still waits until its own result is committed.
 */
@ApplicationScoped
class Settlements {

    private final MailQueue queue;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private final Lock writing = new ReentrantLock();

    Settlements(MailQueue queue) {
        this.queue = queue;
    }

    /** Returns once it is committed, and throws what kept it from being so. */
    void add(Settlement settlement) {
        Waiting own = new Waiting(settlement, new CompletableFuture<>());
        waiting.add(own);
        writing.lock();
        try {
            if (!own.written().isDone()) {
                List<Waiting> together = new ArrayList<>();
                waiting.drainTo(together);
                write(together);
            }
        } finally {
            writing.unlock();
        }
        if (!own.written().isDone()) {
            throw new IllegalStateException("Whoever was writing the result of a mail broke down");
        }
        try {
            own.written().join();
        } catch (CompletionException failure) {
            throw new IllegalStateException("The result of a mail could not be written", failure.getCause());
        }
    }

    private void write(List<Waiting> together) {
        try {
            queue.settle(together.stream().map(Waiting::settlement).toList());
            together.forEach(each -> each.written().complete(null));
        } catch (RuntimeException failure) {
            if (together.size() == 1) {
                together.getFirst().written().completeExceptionally(failure);
            } else {
                // One of them may be the only one at fault.
                together.forEach(each -> write(List.of(each)));
            }
        }
    }

    private record Waiting(Settlement settlement, CompletableFuture<Void> written) {}
}
