package fi.verkosto.review.agency;

/** How an agency gives its decisions to recipients that are no authorities. */
public enum DecisionDelivery {
    /** With the consent that applicants gave when they applied (Act on Electronic Services 13/2003, section 19). */
    ELECTRONIC,
    POST
}
