package fi.verkosto.applications.call;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.call.terms.Change;
import java.time.Instant;
import java.util.List;

/**
 * Everybody who applies to a call. They are told within the transaction that changes it: either both are committed or
 * neither. The mails follow, however many there are. Implemented where applications are known, and not the reverse.
 */
public interface Applicants {

    /** The call has the later deadline already. */
    void tellExtended(GrantCall call, Instant closedBefore, LocalizedText reasons);

    /**
     * The call was revised.
     *
     * @param words what is different now, as the officer says it
     * @param changes the same one by one
     */
    void tellRevised(GrantCall call, LocalizedText words, List<Change> changes);
}
