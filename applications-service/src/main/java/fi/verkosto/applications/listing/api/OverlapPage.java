package fi.verkosto.applications.listing.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of overlaps, and where the next begins. */
@Schema(name = "ProviderOverlapPage")
record OverlapPage(
        List<OverlapResponse> items,

        @Schema(description = "The cursor of the next page; null on the last", nullable = true)
        String next) {}
