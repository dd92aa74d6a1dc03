package fi.verkosto.coordination.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wrote into a support request. */
@Schema(
        name = "SupportMessageKind",
        description =
                "QUESTION: the first message; ANSWER; FOLLOW_UP: a further question of the network; HANDED_TO_AGENCY,"
                        + " HANDED_TO_MINISTRY, HANDED_BACK: the text says why")
public enum MessageKind {
    QUESTION,
    ANSWER,
    FOLLOW_UP,
    HANDED_TO_AGENCY,
    HANDED_TO_MINISTRY,
    HANDED_BACK
}
