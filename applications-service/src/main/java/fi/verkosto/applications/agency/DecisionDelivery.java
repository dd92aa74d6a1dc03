package fi.verkosto.applications.agency;

/** How decisions are given to whoever is no authority (Administrative Procedure Act 434/2003, sections 54–59). */
public enum DecisionDelivery {
    /** With the recipient's consent (Act on Electronic Services 13/2003, section 19). */
    ELECTRONIC,
    POST
}
