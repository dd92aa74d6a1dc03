package fi.verkosto.review.assignment;

import fi.verkosto.api.lifecycle.Lifecycle;

/**
 * The transition table of assignments. Who accepted may still decline: a conflict of interest by person shows only once
 * the application has been read. Nobody who says nothing holds up a review: an officer ends what is open. A disqualification strikes even a complete assignment, for the consortium may change.
 */
final class AssignmentLifecycle {

    static final Lifecycle<AssignmentState, AssignmentEvent> TABLE = Lifecycle.of(
                    AssignmentState.class, AssignmentEvent.class)
            .allow(AssignmentState.OFFERED, AssignmentEvent.ACCEPT, AssignmentState.ACCEPTED)
            .allow(AssignmentState.OFFERED, AssignmentEvent.DECLINE, AssignmentState.DECLINED)
            .allow(AssignmentState.OFFERED, AssignmentEvent.DISQUALIFY, AssignmentState.DISQUALIFIED)
            .allow(AssignmentState.OFFERED, AssignmentEvent.END, AssignmentState.ENDED)
            .allow(AssignmentState.ACCEPTED, AssignmentEvent.SCORE, AssignmentState.ACCEPTED)
            .allow(AssignmentState.ACCEPTED, AssignmentEvent.COMPLETE, AssignmentState.COMPLETE)
            .allow(AssignmentState.ACCEPTED, AssignmentEvent.DECLINE, AssignmentState.DECLINED)
            .allow(AssignmentState.ACCEPTED, AssignmentEvent.DISQUALIFY, AssignmentState.DISQUALIFIED)
            .allow(AssignmentState.ACCEPTED, AssignmentEvent.END, AssignmentState.ENDED)
            .allow(AssignmentState.COMPLETE, AssignmentEvent.REOPEN, AssignmentState.ACCEPTED)
            .allow(AssignmentState.COMPLETE, AssignmentEvent.DISQUALIFY, AssignmentState.DISQUALIFIED)
            .build();

    private AssignmentLifecycle() {}
}
