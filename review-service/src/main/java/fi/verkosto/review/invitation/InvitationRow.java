package fi.verkosto.review.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a list shows of an invitation by mail.
 *
 * @param address null once it is over, like the name
 * @param hasCode whether there is a code that is taken
 */
public record InvitationRow(
        UUID id,
        InvitationState state,
        String address,
        String name,
        Instant sentAt,
        LocalDate lastDay,
        boolean hasCode,
        UUID evaluatorId) {}
