package fi.verkosto.applications.application;

import fi.verkosto.applications.call.revision.StrandsInUse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Tells calls which of their strands have applications, drafts included. */
@ApplicationScoped
class CallApplicants implements StrandsInUse {

    private final Applications applications;

    CallApplicants(Applications applications) {
        this.applications = applications;
    }

    @Override
    public boolean isCompeted(UUID callId) {
        return applications.anySubmittedTo(callId);
    }

    @Override
    public Set<String> of(UUID callId) {
        return new TreeSet<>(applications.strandsOf(callId));
    }
}
