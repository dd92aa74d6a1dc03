package fi.verkosto.coordination.indicator;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** What every step with an indicator begins with: the coordinator takes it, and the indicator is locked. */
@ApplicationScoped
class IndicatorSteps {

    private final Indicators indicators;
    private final ProgrammeAccess access;
    private final InstantSource clock;

    IndicatorSteps(Indicators indicators, ProgrammeAccess access, InstantSource clock) {
        this.indicators = indicators;
        this.access = access;
        this.clock = clock;
    }

    /** On the indicator as they last read it. */
    IndicatorStep begin(UUID indicatorId, String ifMatch) {
        IndicatorStep step = begin(indicatorId);
        Versions.check(ifMatch, step.indicator().version());
        return step;
    }

    /** In whatever version: what is done does not depend on its words. */
    IndicatorStep begin(UUID indicatorId) {
        Indicator indicator = indicators.findLocked(indicatorId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        return new IndicatorStep(indicator, access.toCoordinate(indicator.programmeId()), clock.instant());
    }
}
