package fi.verkosto.stack.supervision;

import fi.verkosto.stack.parts.Part;
import fi.verkosto.stack.supervision.StackStatus.Phase;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps a set of parts running until it is told to stop, or until one of them cannot be kept running. */
public final class Supervisor {
    private final Map<String, SupervisedPart> parts = new LinkedHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private final int portBase;
    private final StatusFile file;
    private final PrintStream out;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicReference<String> failure = new AtomicReference<>("");
    private final AtomicBoolean unwritten = new AtomicBoolean();
    private volatile Phase phase = Phase.STARTING;
    private volatile long readyAfterMillis;
    private volatile boolean stopping;

    /**
     * A supervisor that has started nothing yet.
     *
     * @param parts in the order in which they are shown
     */
    public Supervisor(List<Part> parts, int portBase, StatusFile file, PrintStream out) {
        parts.forEach(part -> this.parts.put(part.name(), new SupervisedPart(part, this)));
        this.portBase = portBase;
        this.file = file;
        this.out = out;
    }

    /** Launches every part as soon as what it needs is ready. */
    public void start() {
        publish();
        parts.values()
                .forEach(part ->
                        threads.add(Thread.ofPlatform().name(part.part().name()).start(part::supervise)));
    }

    /**
     * Waits for one part.
     *
     * @throws InterruptedException when stopped before the part became ready
     */
    public void awaitReady(String name) throws InterruptedException {
        SupervisedPart part = parts.get(name);
        if (part == null) {
            return;
        }
        part.ready().await();
    }

    public void awaitAllReady() throws InterruptedException {
        for (String name : parts.keySet()) {
            awaitReady(name);
        }
    }

    /** All parts are ready and whatever had to be set up between them is. */
    public void declareReady() {
        ProcessHandle.current()
                .info()
                .startInstant()
                .ifPresent(start -> readyAfterMillis = Duration.between(
                                start, InstantSource.system().instant())
                        .toMillis());
        phase = Phase.READY;
        publish();
    }

    public boolean isStopping() {
        return stopping;
    }

    /** Records the reason and stops everything; returns at once. */
    public void fail(String reason) {
        if (failure.compareAndSet("", reason)) {
            say(reason);
            Thread.ofPlatform().name("stop").start(this::stop);
        }
    }

    public String failure() {
        return failure.get();
    }

    /** Stops the parts, those that nothing needs any more first; returns when all have ended. */
    public void stop() {
        synchronized (this) {
            if (stopping) {
                return;
            }
            stopping = true;
        }
        phase = Phase.STOPPING;
        publish();
        // Some still wait for a part that will not come any more, or start one.
        threads.forEach(Thread::interrupt);
        for (List<SupervisedPart> level : stopOrder()) {
            stopTogether(level);
        }
        phase = failure.get().isEmpty() ? Phase.STOPPED : Phase.FAILED;
        publish();
        stopped.countDown();
    }

    public void awaitStopped() throws InterruptedException {
        stopped.await();
    }

    private void stopTogether(List<SupervisedPart> level) {
        List<Thread> threads = level.stream()
                .map(part -> Thread.ofPlatform().start(part::stop))
                .toList();
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<List<SupervisedPart>> stopOrder() {
        List<List<SupervisedPart>> levels = new ArrayList<>();
        Set<SupervisedPart> left = new HashSet<>(parts.values());
        while (!left.isEmpty()) {
            Set<String> needed = new HashSet<>();
            left.forEach(part -> needed.addAll(part.part().needs()));
            List<SupervisedPart> level = left.stream()
                    .filter(part -> !needed.contains(part.part().name()))
                    .toList();
            levels.add(level);
            level.forEach(left::remove);
        }
        return levels;
    }

    void say(String line) {
        out.println(line);
    }

    /** Writes the status file. That it cannot be written, as on a full disk, is told once and stops nothing. */
    void publish() {
        ProcessHandle self = ProcessHandle.current();
        List<PartStatus> states =
                parts.values().stream().map(SupervisedPart::status).toList();
        try {
            file.write(new StackStatus(
                    self.pid(),
                    ProcessIdentity.startOf(self),
                    portBase,
                    phase,
                    readyAfterMillis,
                    failure.get(),
                    states));
            unwritten.set(false);
        } catch (UncheckedIOException e) {
            if (!unwritten.getAndSet(true)) {
                say(e.getMessage() + " (" + e.getCause() + "): the status that is shown is an old one");
            }
        }
    }
}
