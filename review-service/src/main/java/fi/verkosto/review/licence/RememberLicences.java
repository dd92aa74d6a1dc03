package fi.verkosto.review.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Remembers on which days licences end, whether or not the review that it concerns is open yet. */
@ApplicationScoped
public class RememberLicences {

    private final LicenceEnds ends;

    RememberLicences(LicenceEnds ends) {
        this.ends = ends;
    }

    @Transactional
    public void remember(ToldLicences told) {
        ends.keep(told);
    }
}
