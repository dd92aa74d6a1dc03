package fi.verkosto.review.matching;

/** What is made as good as possible, one after the other: the next only as far as it costs the former nothing. */
public enum Objective {
    /** The least that an application gets: the sum of its evaluators' suitability. To be great. */
    WORST_SERVED,
    /** The suitability of all pairs together. To be great. */
    TOTAL,
    /** The groups that nobody joins who evaluates in both, so that their scores cannot be compared. To be few. */
    GROUPS
}
