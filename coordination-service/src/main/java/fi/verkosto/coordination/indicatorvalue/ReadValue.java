package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.IndicatorAccess;
import fi.verkosto.coordination.indicator.Period;
import fi.verkosto.coordination.indicator.SeriesSpan;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows a value with every statement that was made of it, to those who may see the network. */
@ApplicationScoped
public class ReadValue {

    private final NetworkAccess access;
    private final IndicatorAccess indicators;
    private final IndicatorValues values;

    ReadValue(NetworkAccess access, IndicatorAccess indicators, IndicatorValues values) {
        this.access = access;
        this.indicators = indicators;
        this.values = values;
    }

    /** Of a period of the indicator, whether it was reported or not. */
    @Transactional
    public ValueOfPeriod one(UUID networkId, UUID indicatorId, Period period) {
        Network network = access.toRead(networkId);
        Indicator indicator = indicators.toRead(indicatorId).indicator();
        if (!network.programmeId().equals(indicator.programmeId())) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        SeriesSpan span = indicator.seriesOf(period).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        return new ValueOfPeriod(
                indicatorId, networkId, period, span.number(), values.find(indicatorId, networkId, period));
    }
}
