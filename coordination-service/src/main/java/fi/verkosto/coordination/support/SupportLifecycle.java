package fi.verkosto.coordination.support;

import static fi.verkosto.coordination.support.SupportEvent.ANSWER;
import static fi.verkosto.coordination.support.SupportEvent.CLOSE;
import static fi.verkosto.coordination.support.SupportEvent.FOLLOW_UP;
import static fi.verkosto.coordination.support.SupportEvent.HAND_BACK;
import static fi.verkosto.coordination.support.SupportEvent.HAND_TO_AGENCY;
import static fi.verkosto.coordination.support.SupportEvent.HAND_TO_MINISTRY;
import static fi.verkosto.coordination.support.SupportEvent.PUBLISH;
import static fi.verkosto.coordination.support.SupportState.ANSWERED;
import static fi.verkosto.coordination.support.SupportState.CLOSED;
import static fi.verkosto.coordination.support.SupportState.HANDED_TO_AGENCY;
import static fi.verkosto.coordination.support.SupportState.HANDED_TO_MINISTRY;
import static fi.verkosto.coordination.support.SupportState.OPEN;

import fi.verkosto.api.lifecycle.Lifecycle;
import java.util.EnumSet;

/** Every way a support request can go. */
final class SupportLifecycle {

    static final Lifecycle<SupportState, SupportEvent> TABLE = Lifecycle.of(SupportState.class, SupportEvent.class)
            .allow(OPEN, ANSWER, ANSWERED)
            .allow(OPEN, FOLLOW_UP, OPEN)
            .allow(OPEN, HAND_TO_AGENCY, HANDED_TO_AGENCY)
            .allow(OPEN, HAND_TO_MINISTRY, HANDED_TO_MINISTRY)
            .allow(OPEN, CLOSE, CLOSED)
            .allow(HANDED_TO_AGENCY, ANSWER, ANSWERED)
            .allow(HANDED_TO_AGENCY, FOLLOW_UP, HANDED_TO_AGENCY)
            .allow(HANDED_TO_AGENCY, HAND_BACK, OPEN)
            .allow(HANDED_TO_AGENCY, CLOSE, CLOSED)
            .allow(HANDED_TO_MINISTRY, ANSWER, ANSWERED)
            .allow(HANDED_TO_MINISTRY, FOLLOW_UP, HANDED_TO_MINISTRY)
            .allow(HANDED_TO_MINISTRY, HAND_BACK, OPEN)
            .allow(HANDED_TO_MINISTRY, CLOSE, CLOSED)
            .allow(ANSWERED, ANSWER, ANSWERED)
            .allow(ANSWERED, FOLLOW_UP, OPEN)
            .allow(ANSWERED, HAND_TO_AGENCY, HANDED_TO_AGENCY)
            .allow(ANSWERED, HAND_TO_MINISTRY, HANDED_TO_MINISTRY)
            .allow(ANSWERED, CLOSE, CLOSED)
            .allow(ANSWERED, PUBLISH, ANSWERED)
            .allow(CLOSED, PUBLISH, CLOSED)
            // Not told as what would do instead: it takes the request no further, and is the coordinator's alone, once.
            .byItself(EnumSet.of(PUBLISH))
            .build();

    private SupportLifecycle() {}
}
