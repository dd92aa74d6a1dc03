package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.IndicatorState;
import fi.verkosto.coordination.indicator.Period;
import fi.verkosto.coordination.indicator.ResponsibleRole;
import fi.verkosto.coordination.indicator.SeriesSpan;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * What reporting begins with. The indicator is held, so that nobody closes the period or defines it anew meanwhile, and the network is
 * locked; other networks report at the same time.
 */
@ApplicationScoped
class ValueSteps {

    private final NetworkAccess access;
    private final HeldIndicators indicators;
    private final IndicatorValues values;
    private final InstantSource clock;

    ValueSteps(NetworkAccess access, HeldIndicators indicators, IndicatorValues values, InstantSource clock) {
        this.access = access;
        this.indicators = indicators;
        this.values = values;
        this.clock = clock;
    }

    ValueStep begin(UUID networkId, UUID indicatorId, Period period, String ifMatch) {
        Indicator indicator = indicators.hold(indicatorId);
        Network network = lock(networkId, indicator);
        Optional<IndicatorValue> before = values.find(indicatorId, networkId, period);
        Versions.check(ifMatch, IndicatorValue.versionOf(before));
        requireRunning(network, indicator);
        Instant now = clock.instant();
        SeriesSpan span = indicators.requireReportable(indicator, period, now);
        String organisation = access.organisationIn(network);
        ResponsibleRole role =
                network.lead().businessId().equals(organisation) ? ResponsibleRole.LEAD : ResponsibleRole.MEMBER;
        return new ValueStep(indicator, network, period, span, before, new Reporter(organisation, role), now);
    }

    private Network lock(UUID networkId, Indicator indicator) {
        Network network = switch (indicator.current().definition().responsible()) {
            case LEAD -> access.toLead(networkId);
            case MEMBER -> access.toTakePartIn(networkId);
        };
        if (!network.programmeId().equals(indicator.programmeId())) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        return network;
    }

    private static void requireRunning(Network network, Indicator indicator) {
        if (!network.isActive()) {
            throw new Refusal(CoordinationError.NETWORK_NOT_ACTIVE)
                    .with("state", network.grant().state());
        }
        if (indicator.state() != IndicatorState.IN_USE) {
            throw new Refusal(CoordinationError.INDICATOR_NOT_IN_USE).with("state", indicator.state());
        }
    }
}
