package fi.verkosto.messaging;

/** An event that can never be processed as it is. It goes to the dead letters with this message as its reason. */
public class MalformedEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedEvent(String reason) {
        super(reason);
    }

    MalformedEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
