package fi.verkosto.review.messaging;

import fi.verkosto.review.licence.LicenceEnd;
import fi.verkosto.review.licence.ToldLicences;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The licences of the lead and members of an application have other ends than before. */
record LicenceEndsChanged(
        @NotNull UUID applicationId,
        @NotNull @Min(1) Long revision,
        @NotNull List<@NotNull @Valid End> ends) {

    record End(@NotBlank String businessId, @NotNull LocalDate endsOn) {}

    ToldLicences toTold() {
        return new ToldLicences(
                applicationId,
                revision,
                ends.stream()
                        .map(end -> new LicenceEnd(end.businessId(), end.endsOn()))
                        .toList());
    }
}
