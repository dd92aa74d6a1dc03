package fi.verkosto.applications.provider.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.provider.HolderKind;
import fi.verkosto.applications.provider.Provider;
import fi.verkosto.applications.provider.Region;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider as everybody sees it: without its e-mail address, which is for the mails of this service. */
@Schema(name = "Provider")
record ProviderResponse(
        @Schema(description = "Business ID (Y-tunnus)", examples = "0208201-1")
        String businessId,

        String nameFi,

        @Schema(description = "The Finnish name where there is no Swedish one")
        String nameSv,

        HolderKind holderKind,
        HomeRegion homeRegion,

        @Schema(description = "First day of the licence") LocalDate licenceFrom,

        @Schema(description = "Last day of the licence; null while it has no end", nullable = true)
        LocalDate licenceTo) {

    static ProviderResponse from(Provider provider) {
        return new ProviderResponse(
                provider.businessId(),
                provider.nameFi(),
                provider.nameSv(),
                provider.holderKind(),
                HomeRegion.from(provider.homeRegion()),
                provider.licenceFrom(),
                provider.licenceTo().orElse(null));
    }

    @Schema(name = "HomeRegion")
    record HomeRegion(
            @Schema(description = "Code of the region (maakunta)", examples = "13")
            String code,

            LocalizedText names) {

        static HomeRegion from(String code) {
            return new HomeRegion(code, Region.of(code).orElseThrow().names());
        }
    }
}
