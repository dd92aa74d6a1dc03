package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.SeriesSpan;
import java.util.List;

/** One series of an indicator, over all networks that the reader may see. Another definition's values are in another one. */
public record Series(Indicator indicator, SeriesSpan span, List<PeriodSummary> periods, List<NetworkSeries> networks) {}
