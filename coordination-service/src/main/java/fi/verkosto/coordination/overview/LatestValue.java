package fi.verkosto.coordination.overview;

import java.math.BigDecimal;
import java.util.UUID;

/** What a network reported last of an indicator, in its series of now. */
public record LatestValue(UUID indicatorId, String code, String period, BigDecimal value) {}
