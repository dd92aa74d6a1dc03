package fi.verkosto.coordination.workspace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How pressing something is; in the order in which it is shown. */
@Schema(
        name = "WorkKind",
        description =
                "LATE: its time is over; WAITING: for somebody to do something; NEW: nobody has done anything about it yet")
public enum WorkKind {
    LATE,
    WAITING,
    NEW;

    /** Of what may be late. */
    public static WorkKind lateOr(boolean isLate, WorkKind otherwise) {
        return isLate ? LATE : otherwise;
    }
}
