package fi.verkosto.coordination.messaging;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.programme.CallDescription;
import fi.verkosto.coordination.programme.CodeLists;
import fi.verkosto.coordination.programme.ListedCode;
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
        @Valid Lists codeLists,
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
                codeLists == null ? CodeLists.NONE : codeLists.toCodeLists(),
                staff.stream()
                        .filter(member -> member.role() != null)
                        .map(Member::toStaffMember)
                        .collect(Collectors.toSet()));
    }

    /** Calls had no lists of their own at first. */
    record Lists(
            List<@NotNull @Valid Listed> themes,
            List<@NotNull @Valid Listed> managementLevels,
            List<@NotNull @Valid Listed> developmentStages,
            List<@NotNull @Valid Listed> partnerKinds,
            List<@NotNull @Valid Listed> staffGroups) {

        CodeLists toCodeLists() {
            return new CodeLists(
                    codes(themes),
                    codes(managementLevels),
                    codes(developmentStages),
                    codes(partnerKinds),
                    codes(staffGroups));
        }

        private static List<ListedCode> codes(List<Listed> listed) {
            return listed == null
                    ? List.of()
                    : listed.stream()
                            .map(one -> new ListedCode(one.code(), one.names()))
                            .toList();
        }
    }

    record Listed(@NotBlank String code, @NotNull @Valid LocalizedText names) {}

    record Member(@NotBlank String person, StaffRole role) {

        StaffMember toStaffMember() {
            return new StaffMember(person, role);
        }
    }
}
