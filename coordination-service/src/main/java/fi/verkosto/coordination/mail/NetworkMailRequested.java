package fi.verkosto.coordination.mail;

import fi.verkosto.messaging.PublicEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Organisations of a network, or a coordinator, are to be told something. For the internal topic of letters; it names no person. */
record NetworkMailRequested(
        UUID applicationId,
        UUID callId,
        String agency,
        List<String> organisations,
        String template,
        Map<String, Map<String, Object>> values)
        implements PublicEvent {

    @Override
    public String type() {
        return "fi.verkosto.network.mail-requested.v1";
    }

    @Override
    public UUID subject() {
        return applicationId;
    }
}
