package fi.verkosto.coordination.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a support request is. */
@Schema(
        name = "SupportRequestState",
        description =
                "OPEN: waits for the coordinator; HANDED_TO_AGENCY: for an officer of the call; HANDED_TO_MINISTRY: for an"
                        + " observer of the ministry; ANSWERED: a further question opens it again; CLOSED: stays so")
public enum SupportState {
    OPEN,
    HANDED_TO_AGENCY,
    HANDED_TO_MINISTRY,
    ANSWERED,
    CLOSED
}
