package fi.verkosto.notification.messaging;

import fi.verkosto.notification.stream.CallStaff;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@code fi.verkosto.call.published.v1}, as far as it says who may see the mails about the call's applications. */
record CallPublished(
        @NotNull UUID callId,
        String agency,
        @NotNull @Min(1) Long revision,
        @NotNull List<@NotNull @Valid Member> staff) {

    static final String TYPE = "fi.verkosto.call.published.v1";

    CallPublished {
        agency = BeforeAgencies.agency(agency);
    }

    record Member(@NotBlank String person, @NotBlank String role) {}

    Set<CallStaff> toStaff() {
        return staff.stream()
                .map(member -> new CallStaff(member.person(), member.role()))
                .collect(Collectors.toSet());
    }
}
