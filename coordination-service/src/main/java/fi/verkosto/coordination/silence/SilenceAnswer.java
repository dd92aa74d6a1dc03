package fi.verkosto.coordination.silence;

/** Whether a network has not been heard of for longer than it is used to. */
public enum SilenceAnswer {
    SILENT,
    HEARD,
    /** Its own rhythm is not known yet; whether it is late by the agreed one is another question. */
    TOO_FEW_GAPS
}
