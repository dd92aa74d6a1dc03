package fi.verkosto.audit;

import java.util.UUID;

/** What an entry is about: one aggregate of the service, or a call as a whole. */
public record About(UUID aggregateId, UUID callId) {

    public About {
        if ((aggregateId == null) == (callId == null)) {
            throw new IllegalArgumentException("An entry is about one aggregate, or about one call");
        }
    }

    public static About aggregate(UUID id) {
        return new About(id, null);
    }

    public static About call(UUID id) {
        return new About(null, id);
    }
}
