package fi.verkosto.applications.provider;

import fi.verkosto.api.refusal.Fault;
import java.time.LocalDate;
import java.util.List;

/**
 * A row with what it says, or with what is wrong with it.
 *
 * @param data null where something is wrong
 */
record ReadRow(int number, String businessId, ProviderData data, List<Fault> faults) {

    static ReadRow of(ProviderRow row, boolean isRepeated) {
        RowFaults faults = new RowFaults();
        String businessId = faults.businessId(row.businessId());
        String nameFi = faults.requiredName("nameFi", row.nameFi());
        String nameSv = faults.name("nameSv", row.nameSv());
        HolderKind kind = faults.holderKind(row.holderKind());
        String region = faults.homeRegion(row.homeRegion());
        LocalDate from = faults.requiredDate("licenceFrom", row.licenceFrom());
        LocalDate to = faults.date("licenceTo", row.licenceTo());
        faults.period(from, to);
        String email = faults.email(row.email());
        String language = faults.language(row.language());
        if (isRepeated) {
            faults.add(
                    "businessId",
                    "repeated",
                    "Sama Y-tunnus on tiedostossa useammin kuin kerran",
                    "Samma FO-nummer finns flera gånger i filen",
                    "The file has the same business ID more than once");
        }
        ProviderData data = faults.found().isEmpty()
                ? new ProviderData(
                        businessId, nameFi, nameSv == null ? nameFi : nameSv, kind, region, from, to, email, language)
                : null;
        return new ReadRow(row.number(), businessId, data, faults.found());
    }
}
