package fi.verkosto.coordination.support;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.audit.CoordinationRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;

/** What every step of a support request begins with: somebody who may takes it, on the request as they last read it. */
@ApplicationScoped
class SupportSteps {

    private final SupportAccess access;
    private final InstantSource clock;

    SupportSteps(SupportAccess access, InstantSource clock) {
        this.access = access;
        this.clock = clock;
    }

    SupportStep beginToAnswer(UUID id, String ifMatch) {
        return beginInTurn(id, ifMatch, SupportEvent.ANSWER);
    }

    SupportStep beginToHandBack(UUID id, String ifMatch) {
        return beginInTurn(id, ifMatch, SupportEvent.HAND_BACK);
    }

    /** By whoever's turn it is: where the state allows the step at all, it says whose. */
    private SupportStep beginInTurn(UUID id, String ifMatch, SupportEvent event) {
        SupportRequest request = access.locked(id);
        Set<CoordinationRole> roles = access.toAnswer(request);
        Versions.check(ifMatch, request.version());
        SupportLifecycle.TABLE.next(request.state(), event);
        if (!roles.contains(request.holder())) {
            throw new Refusal(CoordinationError.SUPPORT_REQUEST_WITH_OTHERS).with("state", request.state());
        }
        return new SupportStep(request, access.as(request.holder(), request), clock.instant());
    }

    SupportStep beginAsMember(UUID id, String ifMatch) {
        SupportRequest request = access.locked(id);
        Author author = access.asMember(request);
        return step(request, author, ifMatch);
    }

    SupportStep beginAsCoordinator(UUID id, String ifMatch) {
        SupportRequest request = access.locked(id);
        return step(request, access.asCoordinator(request), ifMatch);
    }

    SupportStep beginToClose(UUID id, String ifMatch) {
        SupportRequest request = access.locked(id);
        return step(request, access.toClose(request), ifMatch);
    }

    /** Whichever version was read: that it is published changes nothing of the request. */
    SupportStep beginToPublish(UUID id) {
        SupportRequest request = access.locked(id);
        return new SupportStep(request, access.asCoordinator(request), clock.instant());
    }

    private SupportStep step(SupportRequest request, Author author, String ifMatch) {
        Versions.check(ifMatch, request.version());
        return new SupportStep(request, author, clock.instant());
    }
}
