package fi.verkosto.review.invitation;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.InvitationCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A mail of an invitation goes out.
 *
 * @param lastDay on which its code is taken, in Finland
 */
record Sending(InvitationCode code, Instant at, LocalDate lastDay) {

    static Sending at(Instant now, int validDays) {
        return new Sending(InvitationCode.random(), now, FinnishTime.dayOf(now).plusDays(validDays));
    }
}
