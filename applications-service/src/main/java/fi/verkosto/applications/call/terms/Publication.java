package fi.verkosto.applications.call.terms;

/** The group of constraints that hold from publishing on. A draft may lack whatever only they ask for. */
public interface Publication {}
