package fi.verkosto.coordination.person;

import fi.verkosto.coordination.programme.PersonRole;
import java.time.Instant;
import java.util.UUID;

/**
 * What a list shows of somebody.
 *
 * @param organisation null for none
 * @param address null where it is not the reader's to know
 * @param subject of whoever confirmed; never shown
 * @param confirmedAt null before
 */
public record PersonRow(
        UUID id,
        PersonRole role,
        String organisation,
        PersonState state,
        String name,
        String address,
        String subject,
        Instant confirmedAt) {

    PersonRow withoutAddress() {
        return new PersonRow(id, role, organisation, state, name, null, subject, confirmedAt);
    }
}
