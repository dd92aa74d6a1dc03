package fi.verkosto.coordination.programme;

import fi.verkosto.api.refusal.LocalizedText;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a programme takes over from its published call.
 *
 * @param projectStart the first day of the work, in Finland
 * @param projectEnd the last day of it
 */
public record CallDescription(
        UUID callId,
        String agency,
        long revision,
        String caseNumber,
        LocalizedText names,
        LocalDate projectStart,
        LocalDate projectEnd,
        CodeLists codeLists,
        Set<StaffMember> staff) {

    public CallDescription {
        staff = Set.copyOf(staff);
    }
}
