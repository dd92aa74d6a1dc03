package fi.verkosto.review.interest;

import fi.verkosto.api.request.Caller;
import fi.verkosto.api.request.Versions;
import jakarta.enterprise.context.ApplicationScoped;

/** What a change of one's own interests begins with: they are the caller's, locked, and as the caller last read them. */
@ApplicationScoped
class InterestSteps {

    private final AllInterests all;
    private final Caller caller;

    InterestSteps(AllInterests all, Caller caller) {
        this.all = all;
        this.caller = caller;
    }

    Interests begin(String ifMatch) {
        Interests interests = all.lock(caller.subject());
        Versions.check(ifMatch, interests.version());
        return interests;
    }
}
