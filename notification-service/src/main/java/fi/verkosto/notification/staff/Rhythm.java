package fi.verkosto.notification.staff;

/** How somebody wants to be told. */
public enum Rhythm {
    /** By a mail about each thing, when it happens. */
    SINGLE,
    /** By one mail a day about everything since the one before. */
    DAILY
}
