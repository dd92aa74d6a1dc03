package fi.verkosto.applications.provider;

import java.time.LocalDate;

/**
 * What the register says of a provider.
 *
 * @param homeRegion code of the {@link Region}
 * @param licenceTo the last day of the licence; null while it has no end
 * @param email an address of the organisation, for mails; null where none is known
 * @param language of mails to the organisation: fi or sv
 */
public record ProviderData(
        String businessId,
        String nameFi,
        String nameSv,
        HolderKind holderKind,
        String homeRegion,
        LocalDate licenceFrom,
        LocalDate licenceTo,
        String email,
        String language) {}
