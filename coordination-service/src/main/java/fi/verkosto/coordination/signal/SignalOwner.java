package fi.verkosto.coordination.signal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose move it is. */
@Schema(name = "SignalOwner")
public enum SignalOwner {
    LEAD,
    COORDINATOR,
    AGENCY
}
