package fi.verkosto.applications.provider;

/**
 * One row of a file, as it is written there; null or blank where nothing is.
 *
 * @param number of the row, as the file's reader counts
 */
public record ProviderRow(
        int number,
        String businessId,
        String nameFi,
        String nameSv,
        String holderKind,
        String homeRegion,
        String licenceFrom,
        String licenceTo,
        String email,
        String language) {}
