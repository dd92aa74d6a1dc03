package fi.verkosto.coordination.overview;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.coordination.status.StatusLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is kept of a network in a row or counted in one.
 *
 * @param status null of one that is not at work, and before it is first found; as are the three behind it
 * @param shared what its organisations have agreed to share; null before they have
 * @param waiting support requests that wait for an answer
 * @param waitingSince the oldest of them; null without any
 */
public record NetworkFigures(
        UUID id,
        String caseNumber,
        String title,
        GrantState state,
        Provider lead,
        Money granted,
        Money shared,
        StatusLevel status,
        StatusLevel computed,
        Instant since,
        LocalDate foundOn,
        StatusLevel stated,
        LocalDate statedUntil,
        long waiting,
        Instant waitingSince) {}
