package fi.verkosto.applications.listing.api;

import fi.verkosto.applications.application.ApplicationState;
import fi.verkosto.applications.listing.ProviderOverlap;
import fi.verkosto.applications.listing.ProviderOverlap.Overlapping;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider that is in several submitted applications of a call. */
@Schema(name = "ProviderOverlap")
record OverlapResponse(
        String businessId,

        @Schema(nullable = true) String nameFi,

        @Schema(nullable = true) String nameSv,

        @Schema(description = "How many applications it is in")
        int count,

        @Schema(description = "The first hundred of them; the list with the filter provider has all") @Size(max = 100)
        List<Item> applications) {

    static OverlapResponse from(ProviderOverlap overlap) {
        return new OverlapResponse(
                overlap.businessId(),
                overlap.nameFi(),
                overlap.nameSv(),
                overlap.applications(),
                overlap.first().stream().map(Item::from).toList());
    }

    @Schema(name = "OverlappingApplication")
    record Item(UUID id, String caseNumber, String title, String strand, ApplicationState state) {

        static Item from(Overlapping application) {
            return new Item(
                    application.id(),
                    application.caseNumber(),
                    application.title(),
                    application.strand(),
                    application.state());
        }
    }
}
