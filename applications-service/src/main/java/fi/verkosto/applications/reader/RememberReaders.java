package fi.verkosto.applications.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes over what the review says of who reads an application: from then on it holds for whatever is asked. */
@ApplicationScoped
public class RememberReaders {

    private final ReviewedApplications reviewed;

    RememberReaders(ReviewedApplications reviewed) {
        this.reviewed = reviewed;
    }

    /** In any order and any number of times: the highest revision holds. */
    @Transactional
    public void remember(ReviewedApplication told) {
        reviewed.remember(told);
    }
}
