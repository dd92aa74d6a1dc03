package fi.verkosto.applications.call;

import fi.verkosto.api.refusal.LocalizedText;
import java.time.Instant;

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
     * @param changes what is different now, in words
     */
    void tellRevised(GrantCall call, LocalizedText changes);
}
