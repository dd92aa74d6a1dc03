package fi.verkosto.review.interest;

import fi.verkosto.api.request.Caller;
import fi.verkosto.review.call.CallAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** Keeps in mind which organisation the access tokens of evaluators name: they may not have told all that they do. */
@ApplicationScoped
public class NoteOrganisation {

    private final CallAccess access;
    private final Caller caller;
    private final AllInterests all;
    private final TellInterests tellInterests;

    NoteOrganisation(CallAccess access, Caller caller, AllInterests all, TellInterests tellInterests) {
        this.access = access;
        this.caller = caller;
        this.all = all;
        this.tellInterests = tellInterests;
    }

    /** To be called before anything is locked; no connection is held while what follows from it is looked for. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void ofCaller() {
        String organisation = caller.organisation().orElse(null);
        if (access.mayEvaluate()
                && !Objects.equals(organisation, all.actsFor(caller.subject()).orElse(null))) {
            tellInterests.note(caller.subject(), organisation);
        }
    }
}
