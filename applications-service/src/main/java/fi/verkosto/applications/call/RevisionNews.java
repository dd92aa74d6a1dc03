package fi.verkosto.applications.call;

import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Whom a revision concerns: those who apply, and other systems. */
@ApplicationScoped
class RevisionNews {

    private final StrandsInUse strands;
    private final Applicants applicants;
    private final Outbox outbox;

    RevisionNews(StrandsInUse strands, Applicants applicants, Outbox outbox) {
        this.strands = strands;
        this.applicants = applicants;
        this.outbox = outbox;
    }

    Set<String> strandsInUse(GrantCall call) {
        return strands.of(call.id());
    }

    void tell(GrantCall call, Revision revision) {
        outbox.publish(CallRevised.of(call, revision));
        applicants.tellRevised(call, revision.words());
    }
}
