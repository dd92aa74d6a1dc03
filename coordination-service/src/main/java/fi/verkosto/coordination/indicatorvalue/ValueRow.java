package fi.verkosto.coordination.indicatorvalue;

import java.math.BigDecimal;
import java.util.UUID;

/** A value in a series, as it was last stated. */
public record ValueRow(UUID networkId, String period, BigDecimal whole, boolean corrected) {}
