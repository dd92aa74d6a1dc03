package fi.verkosto.review.portfolio;

/** The search ended before it had an answer that is proven. */
public final class OutOfTime extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutOfTime() {
        super("The search ended before its answer was proven");
    }
}
