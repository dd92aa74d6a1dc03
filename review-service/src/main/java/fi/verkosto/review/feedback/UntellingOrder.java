package fi.verkosto.review.feedback;

import fi.verkosto.receipts.CanonicalJson;
import java.util.Comparator;
import java.util.UUID;

/**
 * An order of assignments that says nothing: neither who was asked first, as their IDs would, nor who it is on another
 * application; and always the same.
 */
record UntellingOrder(UUID decision) implements Comparator<UUID> {

    @Override
    public int compare(UUID one, UUID other) {
        return key(one).compareTo(key(other));
    }

    private String key(UUID assignment) {
        return CanonicalJson.sha256(decision + "/" + assignment);
    }
}
