package fi.verkosto.stack.supervision;

import java.time.Instant;
import java.util.Optional;

/** Finds a process again by its pid and start time together: a pid alone may have gone to another program. */
public final class ProcessIdentity {
    private ProcessIdentity() {}

    public static Optional<ProcessHandle> find(long pid, long processStart) {
        return pid <= 0
                ? Optional.empty()
                : ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> startOf(process) == processStart);
    }

    public static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
