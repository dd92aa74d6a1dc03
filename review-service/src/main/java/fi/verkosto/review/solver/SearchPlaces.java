package fi.verkosto.review.solver;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The places for searches that readers wait for, each of which takes a whole core for seconds. Others wait in the order in which
 * they came, and not for long: they would hold the connections of all who ask for anything else.
 */
@ApplicationScoped
public class SearchPlaces {

    /** What a search usually takes. */
    private static final long RETRY_AFTER_SECONDS = 5;

    private final Semaphore places;
    private final Duration patience;

    @Inject
    SearchPlaces(SearchSettings settings) {
        this(
                settings.atOnce().orElse(Math.max(1, Runtime.getRuntime().availableProcessors() / 2)),
                settings.patience());
    }

    SearchPlaces(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /**
     * Searches once there is a place. Not to be called within a transaction, whose connection would wait as well.
     *
     * @throws Refusal if there is none for long
     */
    public <T> T search(Supplier<T> search) {
        if (!isTaken()) {
            throw new Refusal(CommonError.TEMPORARILY_UNAVAILABLE).retryAfter(RETRY_AFTER_SECONDS);
        }
        try {
            return search.get();
        } finally {
            places.release();
        }
    }

    /** How many wait for a place now. */
    int waiting() {
        return places.getQueueLength();
    }

    private boolean isTaken() {
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
