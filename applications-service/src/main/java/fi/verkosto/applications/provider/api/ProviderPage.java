package fi.verkosto.applications.provider.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Only documents: a page of a generic type cannot be named in an annotation. */
@Schema(name = "ProviderPage")
record ProviderPage(
        List<ProviderResponse> items,

        @Schema(description = "The cursor of the next page; null on the last", nullable = true)
        String next) {}
