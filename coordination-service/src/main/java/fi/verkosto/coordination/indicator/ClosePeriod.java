package fi.verkosto.coordination.indicator;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The coordinator closes a period of an indicator, so that its figures stay as they are, or opens it again. */
@ApplicationScoped
public class ClosePeriod {

    private final IndicatorSteps steps;
    private final DuePeriods due;
    private final IndicatorPeriods periods;
    private final IndicatorStory story;

    ClosePeriod(IndicatorSteps steps, DuePeriods due, IndicatorPeriods periods, IndicatorStory story) {
        this.steps = steps;
        this.due = due;
        this.periods = periods;
        this.story = story;
    }

    @Transactional
    public IndicatorPeriod close(UUID indicatorId, Period period) {
        IndicatorStep step = steps.begin(indicatorId);
        IndicatorPeriod closed = known(step, period);
        closed.close(step.now());
        story.periodClosed(step, period);
        return closed;
    }

    @Transactional
    public IndicatorPeriod reopen(UUID indicatorId, Period period, String reason) {
        IndicatorStep step = steps.begin(indicatorId);
        IndicatorPeriod reopened = known(step, period);
        reopened.reopen(reason, step.now());
        story.periodReopened(step, period, reason);
        return reopened;
    }

    private IndicatorPeriod known(IndicatorStep step, Period period) {
        if (!step.indicator().isPublished()) {
            throw new Refusal(CoordinationError.INDICATOR_NOT_IN_USE)
                    .with("state", step.indicator().state());
        }
        due.require(step.indicator(), period, step.now());
        return periods.of(step.indicator().id(), period);
    }
}
