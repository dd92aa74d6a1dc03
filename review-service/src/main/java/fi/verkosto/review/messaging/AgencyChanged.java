package fi.verkosto.review.messaging;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.review.agency.DecisionDelivery;
import fi.verkosto.review.agency.DecisionMails;
import fi.verkosto.review.agency.ToldAgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/** An agency was registered or works in another way. */
record AgencyChanged(
        @NotBlank String agency,
        @NotNull @Min(1) Long revision,
        @NotNull @Valid LocalizedText names,
        @NotNull @Valid Letterhead letterhead,
        DecisionDelivery decisionDelivery,
        DecisionMails decisionMails) {

    /** What is usual in offices of the state. */
    private static final LocalTime USUALLY = LocalTime.of(16, 15);

    record Letterhead(@NotBlank String address, @NotBlank String email, String phone, LocalTime closesAt) {

        fi.verkosto.review.agency.Letterhead toLetterhead() {
            return new fi.verkosto.review.agency.Letterhead(
                    address, email, phone, closesAt == null ? USUALLY : closesAt);
        }
    }

    /** Where nothing is said of consent, or something unknown, nobody has given it. */
    ToldAgency toTold() {
        return new ToldAgency(
                agency,
                revision,
                names,
                letterhead.toLetterhead(),
                decisionDelivery == null ? DecisionDelivery.POST : decisionDelivery,
                decisionMails == null ? DecisionMails.LINK : decisionMails);
    }
}
