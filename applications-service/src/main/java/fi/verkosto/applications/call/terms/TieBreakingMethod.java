package fi.verkosto.applications.call.terms;

/** Who or what decides between equals. */
public enum TieBreakingMethod {
    /** Somebody who gives a reason. */
    PERSON,
    /** Lots, drawn by a public value that nobody knew before. */
    LOTTERY
}
