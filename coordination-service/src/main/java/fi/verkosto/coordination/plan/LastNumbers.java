package fi.verkosto.coordination.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The highest number that a plan has given to each kind of part, also to what was removed since; 0 before any. */
@Embeddable
record LastNumbers(
        @Column(name = "last_objective") int objective,
        @Column(name = "last_activity") int activity,
        @Column(name = "last_milestone") int milestone) {

    static final LastNumbers NONE = new LastNumbers(0, 0, 0);
}
