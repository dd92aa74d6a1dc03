package fi.verkosto.stack.bench;

/**
 * One measurement of the stack: {@code ./verkosto bench NAME}. It compares figures of one run, prints their
 * ratios, ends by itself, and leaves nothing behind that a second run would stumble on.
 */
public interface Bench {
    /** On the command line. */
    String name();

    /** What is measured, in one line. */
    String about();

    /** Whether the services have to run as in production. */
    default boolean needsProduction() {
        return true;
    }

    /**
     * Measures and prints.
     *
     * @throws fi.verkosto.play.portal.PlayStopped at the first answer that makes the figures worthless
     */
    void run(BenchStage stage);
}
