package fi.verkosto.coordination.storyboard;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Tells the trail what becomes of learning sessions and storyboards. */
@ApplicationScoped
class SessionStory {

    private final Programmes programmes;
    private final CoordinationTrail trail;

    SessionStory(Programmes programmes, CoordinationTrail trail) {
        this.programmes = programmes;
        this.trail = trail;
    }

    void planned(LearningSession session) {
        byCoordinator(CoordinationAction.LEARNING_SESSION_PLANNED, session);
    }

    void frozen(LearningSession session) {
        byCoordinator(CoordinationAction.LEARNING_SESSION_FROZEN, session);
    }

    void written(SessionOfNetwork step) {
        trail.by(
                CoordinationRole.LEAD,
                step.network().lead().businessId(),
                step.network().id(),
                CoordinationAction.STORYBOARD_WRITTEN,
                of(step.session()));
    }

    private void byCoordinator(CoordinationAction action, LearningSession session) {
        UUID programmeId = session.programmeId();
        String coordinator = programmes
                .find(programmeId)
                .flatMap(Programme::coordinator)
                .orElseThrow()
                .businessId();
        trail.by(CoordinationRole.COORDINATOR, coordinator, programmeId, action, of(session));
    }

    private static Map<String, String> of(LearningSession session) {
        return Map.of(AuditDetails.LEARNING_SESSION, session.id().toString());
    }
}
