package fi.verkosto.review.selection;

/** What became of a selection. */
public enum SelectionStanding {
    /** The drafts of the call are its; another selection, or a change of what it rests on, would do away with them. */
    PROPOSED,
    /** A decision that it drafted was presented, so that it stays. */
    ADOPTED,
    /** Its drafts are gone: another was made since, or what it rested on was changed. */
    REPLACED
}
