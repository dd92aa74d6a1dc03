package fi.verkosto.review.solver;

import java.time.Duration;

/**
 * What a search may take. Besides time there is a measure of the solver's own, its steps: where those end first the outcome
 * is the same on every machine, so that they are given less than the time would allow for.
 */
public final class Budget {

    /** A step of the solver's measure takes up to three seconds of one core. */
    private static final double STEPS_FOR_A_SECOND = 0.3;

    private final long begin = System.nanoTime();
    private final Duration limit;
    private double steps;
    private double solving;

    public Budget(Duration limit) {
        this.limit = limit;
        steps = limit.toNanos() / 1e9 * STEPS_FOR_A_SECOND;
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    public double secondsLeft() {
        return Math.max(0, limit.minus(elapsed()).toNanos() / 1e9);
    }

    public boolean isUsedUp() {
        return secondsLeft() == 0;
    }

    public double stepsLeft() {
        return steps;
    }

    /**
     * Takes what one solving took.
     *
     * @param seconds of the solver alone
     */
    public void take(double taken, double seconds) {
        steps = Math.max(0, steps - taken);
        solving += seconds;
    }

    /** How long the solver alone was at it. */
    public Duration solving() {
        return Duration.ofNanos((long) (solving * 1e9));
    }
}
