package fi.verkosto.coordination.messaging;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.programme.CallDescription;
import fi.verkosto.coordination.programme.StaffMember;
import fi.verkosto.coordination.programme.StaffRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What this service needs of a published call. Roles of later are passed over. */
record CallPublished(
        @NotNull UUID callId,
        String agency,
        @NotNull @Min(1) Long revision,
        @NotBlank String caseNumber,
        @NotNull @Valid LocalizedText names,
        @NotNull LocalDate projectStart,
        @NotNull LocalDate projectEnd,
        @NotNull List<@NotNull @Valid Member> staff) {

    CallDescription toDescription() {
        return new CallDescription(
                callId,
                BeforeAgencies.agency(agency),
                revision,
                caseNumber,
                names,
                projectStart,
                projectEnd,
                staff.stream()
                        .filter(member -> member.role() != null)
                        .map(Member::toStaffMember)
                        .collect(Collectors.toSet()));
    }

    record Member(@NotBlank String person, StaffRole role) {

        StaffMember toStaffMember() {
            return new StaffMember(person, role);
        }
    }
}
