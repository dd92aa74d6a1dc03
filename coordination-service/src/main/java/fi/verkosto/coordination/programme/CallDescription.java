package fi.verkosto.coordination.programme;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.Set;
import java.util.UUID;

/** What a programme takes over from its published call. */
public record CallDescription(
        UUID callId, String agency, long revision, String caseNumber, LocalizedText names, Set<StaffMember> staff) {

    public CallDescription {
        staff = Set.copyOf(staff);
    }
}
