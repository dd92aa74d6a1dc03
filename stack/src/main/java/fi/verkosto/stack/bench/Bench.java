package fi.verkosto.stack.bench;

/**
 * One measurement against the running stack: {@code ./verkosto bench NAME}. It compares figures of one run, prints their
 * ratios, ends by itself, and leaves nothing behind that a second run would stumble on.
 */
public interface Bench {
    /** On the command line. */
    String name();

    /** What is measured, in one line. */
    String about();

    /**
     * Measures and prints.
     *
     * @throws fi.verkosto.play.portal.PlayStopped at the first answer that makes the figures worthless
     */
    void run(BenchStage stage);
}
