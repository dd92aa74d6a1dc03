package fi.verkosto.applications.provider.api;

import fi.verkosto.applications.provider.ProviderImport;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProviderImportSummary")
record ImportSummary(
        UUID id,
        Instant importedAt,

        @Schema(description = "The subject of the administrator's access token")
        String importedBy,

        int added,
        int changed,
        int unchanged) {

    static ImportSummary from(ProviderImport done) {
        return new ImportSummary(
                done.id(), done.importedAt(), done.importedBy(), done.added(), done.changed(), done.unchanged());
    }
}
