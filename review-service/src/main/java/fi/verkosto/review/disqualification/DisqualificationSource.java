package fi.verkosto.review.disqualification;

/** How a disqualification (esteellisyys) came to be known. */
public enum DisqualificationSource {
    /** The person said so. */
    DECLARED,
    /** An organisation of the person is one of the application's. */
    FOUND,
    /** An officer of the call said so. */
    BY_OFFICER
}
