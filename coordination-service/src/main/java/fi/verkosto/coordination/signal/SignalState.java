package fi.verkosto.coordination.signal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a signal is. */
@Schema(
        name = "SignalState",
        description =
                "OPEN: waits for somebody; ACKNOWLEDGED: somebody has looked into it, and the facts are the same since; RESOLVED: the"
                        + " rule does not find it any more")
public enum SignalState {
    OPEN,
    ACKNOWLEDGED,
    RESOLVED
}
