package fi.verkosto.applications.application;

import fi.verkosto.applications.provider.Provider;

/** An organisation of the consortium, as the register of providers had it at the submission. */
public record Party(String businessId, String nameFi, String nameSv, String homeRegion) {

    public static Party of(Provider provider) {
        return new Party(provider.businessId(), provider.nameFi(), provider.nameSv(), provider.homeRegion());
    }
}
