package fi.verkosto.coordination.statusreport;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A value of an earlier quarter that was reported or corrected after the report before this one was made.
 *
 * @param before as it was then; null where it had not been reported
 */
public record ReportedCorrection(
        UUID networkId, String title, String code, String period, BigDecimal before, BigDecimal now) {}
