package fi.verkosto.coordination.statusreport;

import fi.verkosto.api.refusal.LocalizedText;
import java.math.BigDecimal;

/**
 * What a network had reported of an indicator when the report was made.
 *
 * @param names as the definition has them by which it was reported
 * @param unit likewise, as a code
 * @param target likewise; null where there is none
 */
public record ReportedValue(
        String code, LocalizedText names, String unit, String period, BigDecimal value, BigDecimal target) {}
