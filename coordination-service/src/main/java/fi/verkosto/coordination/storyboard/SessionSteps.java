package fi.verkosto.coordination.storyboard;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.coordination.CoordinationError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What steps of learning sessions begin with: somebody who may takes them, on what they last read. */
@ApplicationScoped
class SessionSteps {

    private final SessionAccess access;

    SessionSteps(SessionAccess access) {
        this.access = access;
    }

    LearningSession toFreeze(UUID sessionId, String ifMatch) {
        LearningSession session = access.toFreeze(sessionId);
        Versions.check(ifMatch, session.version());
        return session;
    }

    SessionOfNetwork toWrite(UUID sessionId, UUID networkId, String ifMatch) {
        SessionOfNetwork step = access.toWrite(sessionId, networkId);
        Versions.check(ifMatch, step.board().version());
        step.session().requireWritable();
        if (!step.network().isActive()) {
            throw new Refusal(CoordinationError.NETWORK_NOT_ACTIVE)
                    .with("state", step.network().grant().state());
        }
        return step;
    }
}
