package fi.verkosto.coordination.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom the coordinator hands what is not its own to answer. */
@Schema(
        name = "SupportAuthority",
        description = "AGENCY: the officers of the call answer; MINISTRY: observers of the ministry do")
public enum Authority {
    AGENCY(SupportEvent.HAND_TO_AGENCY, MessageKind.HANDED_TO_AGENCY),
    MINISTRY(SupportEvent.HAND_TO_MINISTRY, MessageKind.HANDED_TO_MINISTRY);

    private final SupportEvent event;
    private final MessageKind message;

    Authority(SupportEvent event, MessageKind message) {
        this.event = event;
        this.message = message;
    }

    SupportEvent event() {
        return event;
    }

    MessageKind message() {
        return message;
    }
}
