package fi.verkosto.review.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Remembers how an agency is reached, for the letters that are written from then on. */
@ApplicationScoped
public class RememberAgency {

    private final KnownAgencies agencies;

    RememberAgency(KnownAgencies agencies) {
        this.agencies = agencies;
    }

    @Transactional
    public void remember(ToldAgency told) {
        agencies.remember(told);
    }
}
