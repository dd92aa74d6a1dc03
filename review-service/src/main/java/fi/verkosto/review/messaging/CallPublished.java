package fi.verkosto.review.messaging;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.CallFacts;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.StaffMember;
import fi.verkosto.review.call.StrandKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A call of the applications service was published: what review reads of it. Kinds and roles of later are passed over. */
record CallPublished(
        @NotNull UUID callId,
        String agency,
        @NotNull @Min(1) Long revision,
        @NotNull @Valid Money totalSum,
        @NotNull Instant closesAt,
        LocalDate projectEnd,
        LocalizedText names,
        @NotEmpty List<@NotNull @Valid Strand> strands,
        @NotEmpty List<@NotNull @Valid Criterion> criteria,
        @NotEmpty List<@NotNull @Valid Staff> staff) {

    record Strand(
            @NotBlank String code, StrandKind kind, @Min(1) int maximumAwards) {}

    record Criterion(
            @NotBlank String id, @Min(1) int weight, @Min(1) int maximumScore, Boolean rationaleRequired) {}

    record Staff(@NotBlank String person, CallRole role) {}

    CallFacts toFacts() {
        return new CallFacts(
                callId,
                BeforeAgencies.agency(agency),
                revision,
                closesAt,
                projectEnd,
                names,
                totalSum,
                strands.stream()
                        .filter(strand -> strand.kind() != null)
                        .map(strand -> new fi.verkosto.review.call.Strand(
                                strand.code(), strand.kind(), strand.maximumAwards()))
                        .toList(),
                criteria.stream()
                        .map(criterion -> new fi.verkosto.review.call.Criterion(
                                criterion.id(),
                                criterion.weight(),
                                criterion.maximumScore(),
                                Boolean.TRUE.equals(criterion.rationaleRequired())))
                        .toList(),
                staff.stream()
                        .filter(member -> member.role() != null)
                        .map(member -> new StaffMember(member.person(), member.role()))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
