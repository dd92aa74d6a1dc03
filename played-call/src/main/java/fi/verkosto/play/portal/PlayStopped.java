package fi.verkosto.play.portal;

/** The play cannot go on; the message says what happened. */
public class PlayStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlayStopped(String message) {
        super(message);
    }

    public PlayStopped(String message, Throwable cause) {
        super(message, cause);
    }
}
