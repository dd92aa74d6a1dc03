package fi.verkosto.review.correction;

import static fi.verkosto.review.correction.CorrectionEvent.APPROVE;
import static fi.verkosto.review.correction.CorrectionEvent.ASSIGN;
import static fi.verkosto.review.correction.CorrectionEvent.NOTIFY;
import static fi.verkosto.review.correction.CorrectionEvent.PRESENT;
import static fi.verkosto.review.correction.CorrectionEvent.SHOW_KNOWLEDGE;
import static fi.verkosto.review.correction.CorrectionEvent.TAKE_BACK;
import static fi.verkosto.review.correction.CorrectionState.APPROVED;
import static fi.verkosto.review.correction.CorrectionState.ASSIGNED;
import static fi.verkosto.review.correction.CorrectionState.DECIDED;
import static fi.verkosto.review.correction.CorrectionState.PRESENTED;
import static fi.verkosto.review.correction.CorrectionState.RECEIVED;

import fi.verkosto.api.lifecycle.Lifecycle;

/**
 * The transition table of correction requests. Whether one came in time is settled before an outcome is presented, which rests
 * on it.
 */
public final class CorrectionLifecycle {

    public static final Lifecycle<CorrectionState, CorrectionEvent> TABLE = Lifecycle.of(
                    CorrectionState.class, CorrectionEvent.class)
            .allow(RECEIVED, SHOW_KNOWLEDGE, RECEIVED)
            .allow(RECEIVED, ASSIGN, ASSIGNED)
            .allow(ASSIGNED, SHOW_KNOWLEDGE, ASSIGNED)
            .allow(ASSIGNED, ASSIGN, ASSIGNED)
            .allow(ASSIGNED, PRESENT, PRESENTED)
            .allow(PRESENTED, TAKE_BACK, ASSIGNED)
            .allow(PRESENTED, APPROVE, APPROVED)
            .allow(APPROVED, NOTIFY, DECIDED)
            .build();

    private CorrectionLifecycle() {}
}
