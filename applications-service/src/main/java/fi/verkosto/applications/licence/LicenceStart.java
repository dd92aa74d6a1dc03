package fi.verkosto.applications.licence;

import java.time.LocalDate;

/**
 * The beginning of the licence of a lead or member, as the register has it.
 *
 * @param startsOn the first day of the licence
 */
record LicenceStart(String businessId, LocalDate startsOn) {}
