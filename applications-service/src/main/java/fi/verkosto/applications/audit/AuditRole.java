package fi.verkosto.applications.audit;

/** In which role somebody did what the entry says. */
public enum AuditRole {
    APPLICANT,
    OFFICER,
    PRESENTER,
    DECIDER,
    OBSERVER,
    EVALUATOR,
    ADMINISTRATOR,
    /** A scheduled job, or an event of another service. */
    SYSTEM
}
