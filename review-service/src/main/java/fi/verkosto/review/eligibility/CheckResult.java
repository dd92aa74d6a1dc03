package fi.verkosto.review.eligibility;

/** What came out of a check. */
public enum CheckResult {
    PASSED,
    FAILED,
    /** Nothing that the terms of the call decide: an officer looks at it. */
    NEEDS_JUDGEMENT,
    /** What it takes has not been told to this service. */
    NOT_KNOWN
}
