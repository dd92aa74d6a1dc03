package fi.verkosto.messaging;

/**
 * An event that cannot take effect here, with the reason in words for whoever reads the dead letters.
 *
 * <p>The reason becomes a header of the dead letter. An event can have a hundred thousand faults, so it is cut: a dead
 * letter that the broker refuses for its size would stop the stream for good. For the same reason there is no cause,
 * whose message would become a header as well; the log has it.
 */
final class RejectedEvent extends Exception {

    static final int LONGEST_REASON = 2_000;

    private static final long serialVersionUID = 1L;

    RejectedEvent(Throwable failure) {
        super(reason(deepest(failure)));
    }

    /** Around the deepest cause there is only what passed it on, such as the transaction that could not commit. */
    private static Throwable deepest(Throwable failure) {
        Throwable found = failure;
        while (!(found instanceof MalformedEvent) && found.getCause() != null) {
            found = found.getCause();
        }
        return found;
    }

    private static String reason(Throwable failure) {
        String reason = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + " …";
    }
}
