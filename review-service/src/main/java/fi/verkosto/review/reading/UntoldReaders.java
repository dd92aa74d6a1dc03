package fi.verkosto.review.reading;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Has every review told of that was not yet. Usually there is none. */
@ApplicationScoped
class UntoldReaders {

    private final TellReaders tellReaders;

    UntoldReaders(TellReaders tellReaders) {
        this.tellReaders = tellReaders;
    }

    @Scheduled(
            identity = "tell-untold-readers",
            every = "${verkosto.readers.every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void tellThem() {
        while (tellReaders.tellUntold()) {
            // Some at a time, each time in a transaction of its own.
        }
    }
}
