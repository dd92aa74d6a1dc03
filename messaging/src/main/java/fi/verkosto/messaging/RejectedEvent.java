package fi.verkosto.messaging;

/** An event that cannot take effect here, with the reason in words for whoever reads the dead letters. */
final class RejectedEvent extends Exception {

    private static final long serialVersionUID = 1L;

    RejectedEvent(Throwable cause) {
        super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
}
