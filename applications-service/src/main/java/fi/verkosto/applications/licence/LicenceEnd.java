package fi.verkosto.applications.licence;

import java.time.LocalDate;

/**
 * The end of the licence of a lead or member, as the register has it.
 *
 * @param endsOn the last day of the licence
 */
record LicenceEnd(String businessId, LocalDate endsOn) {}
