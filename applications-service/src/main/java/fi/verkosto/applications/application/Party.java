package fi.verkosto.applications.application;

import fi.verkosto.applications.provider.HolderKind;
import fi.verkosto.applications.provider.Provider;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation of the consortium, as the register of providers had it at the submission. */
public record Party(
        String businessId,
        String nameFi,
        String nameSv,
        String homeRegion,

        @Schema(
                description = "What kind of organisation it is; null of what was submitted before that was kept",
                nullable = true)
        HolderKind holderKind) {

    public static Party of(Provider provider) {
        return new Party(
                provider.businessId(),
                provider.nameFi(),
                provider.nameSv(),
                provider.homeRegion(),
                provider.holderKind());
    }
}
