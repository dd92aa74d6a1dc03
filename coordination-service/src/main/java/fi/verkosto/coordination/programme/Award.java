package fi.verkosto.coordination.programme;

import fi.verkosto.coordination.grant.Offer;
import java.util.List;
import java.util.UUID;

/** A grant given to an application, as its decision was notified. */
public record Award(
        UUID callId,
        String agency,
        UUID applicationId,
        String caseNumber,
        String title,
        Provider lead,
        List<Provider> members,
        Offer offer) {

    public Award {
        members = List.copyOf(members);
    }
}
