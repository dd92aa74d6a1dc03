package fi.verkosto.review.messaging;

import fi.verkosto.review.licence.KnownLicences;
import fi.verkosto.review.licence.LicenceEnd;
import fi.verkosto.review.licence.LicenceStart;
import fi.verkosto.review.licence.ToldLicences;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The licences of the lead and members of an application have other bounds than before. */
record LicenceEndsChanged(
        @NotNull UUID applicationId,
        @NotNull @Min(1) Long revision,
        @NotNull List<@NotNull @Valid End> ends,
        List<@NotNull @Valid Start> starts) {

    record End(@NotBlank String businessId, @NotNull LocalDate endsOn) {}

    record Start(@NotBlank String businessId, @NotNull LocalDate startsOn) {}

    ToldLicences toTold() {
        return new ToldLicences(
                applicationId,
                revision,
                new KnownLicences(
                        toldStarts(),
                        ends.stream()
                                .map(end -> new LicenceEnd(end.businessId(), end.endsOn()))
                                .toList()));
    }

    /** Events from before say nothing of them. */
    private List<LicenceStart> toldStarts() {
        return starts == null
                ? null
                : starts.stream()
                        .map(start -> new LicenceStart(start.businessId(), start.startsOn()))
                        .toList();
    }
}
