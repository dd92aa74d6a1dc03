package fi.verkosto.coordination.storyboard;

import static fi.verkosto.coordination.storyboard.SessionEvent.FREEZE;
import static fi.verkosto.coordination.storyboard.SessionEvent.WRITE;
import static fi.verkosto.coordination.storyboard.SessionState.FROZEN;
import static fi.verkosto.coordination.storyboard.SessionState.PLANNED;

import fi.verkosto.api.lifecycle.Lifecycle;

/** Every way a learning session can go. */
final class SessionLifecycle {

    static final Lifecycle<SessionState, SessionEvent> TABLE = Lifecycle.of(SessionState.class, SessionEvent.class)
            .allow(PLANNED, WRITE, PLANNED)
            .allow(PLANNED, FREEZE, FROZEN)
            .build();

    private SessionLifecycle() {}
}
