package fi.verkosto.review.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Remembers what was submitted to a call by its closing, part by part. */
@ApplicationScoped
public class RememberClosing {

    private final Closings closings;

    RememberClosing(Closings closings) {
        this.closings = closings;
    }

    @Transactional
    public void remember(Closing closing) {
        closings.add(closing);
    }
}
