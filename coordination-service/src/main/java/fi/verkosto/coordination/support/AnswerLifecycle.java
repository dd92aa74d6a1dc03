package fi.verkosto.coordination.support;

import static fi.verkosto.coordination.support.AnswerEvent.WITHDRAW;
import static fi.verkosto.coordination.support.AnswerState.PUBLISHED;
import static fi.verkosto.coordination.support.AnswerState.WITHDRAWN;

import fi.verkosto.api.lifecycle.Lifecycle;

/** The one way a published answer can go: what is to be said otherwise is published anew. */
final class AnswerLifecycle {

    static final Lifecycle<AnswerState, AnswerEvent> TABLE = Lifecycle.of(AnswerState.class, AnswerEvent.class)
            .allow(PUBLISHED, WITHDRAW, WITHDRAWN)
            .build();

    private AnswerLifecycle() {}
}
