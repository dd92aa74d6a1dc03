package fi.verkosto.applications.listing;

import fi.verkosto.applications.application.ApplicationState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An application as staff of its call list it. Of one that was never submitted there are the ID, strand, state, lead,
 * completeness and times; everything else is null or empty.
 *
 * @param regions codes of the home regions of the lead and the members
 * @param overlaps whether the lead or a member is in another submitted application of the call
 * @param licenceEndsOn the first day on which a licence of the lead or a member ends, if the project goes on after that
 * @param position the value that the list is sorted by
 */
public record ListedApplication(
        UUID id,
        String strand,
        ApplicationState state,
        String caseNumber,
        String title,
        Lead lead,
        List<String> organisations,
        List<String> regions,
        Sums sums,
        int completeness,
        Times times,
        boolean overlaps,
        LocalDate licenceEndsOn,
        Object position) {

    /** Where the page after this application begins. */
    public ListPosition asPosition() {
        return new ListPosition(position, id);
    }

    /** The names are null for an organisation that is not in the register. */
    public record Lead(String businessId, String nameFi, String nameSv) {}

    /** In euros; {@code granted} is null until an award is decided. */
    public record Sums(BigDecimal totalCosts, BigDecimal requested, BigDecimal granted) {}

    public record Times(Instant createdAt, Instant updatedAt, Instant submittedAt, Instant lastChangedAt) {}
}
