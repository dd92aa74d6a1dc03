package fi.verkosto.applications.listing;

import fi.verkosto.applications.application.ApplicationState;
import java.util.List;
import java.util.UUID;

/**
 * A provider that is in several submitted applications of a call.
 *
 * @param applications how many
 * @param first the first hundred of them; the list filtered by the provider has all
 */
public record ProviderOverlap(
        String businessId, String nameFi, String nameSv, int applications, List<Overlapping> first) {

    public record Overlapping(UUID id, String caseNumber, String title, String strand, ApplicationState state) {}
}
