package fi.verkosto.coordination.indicator;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** The coordinator says what the networks of its programme measure. */
@ApplicationScoped
public class DefineIndicator {

    private final IndicatorSteps steps;
    private final ProgrammeAccess access;
    private final Indicators indicators;
    private final IndicatorStory story;
    private final InstantSource clock;

    DefineIndicator(
            IndicatorSteps steps,
            ProgrammeAccess access,
            Indicators indicators,
            IndicatorStory story,
            InstantSource clock) {
        this.steps = steps;
        this.access = access;
        this.indicators = indicators;
        this.story = story;
        this.clock = clock;
    }

    @Transactional
    public Indicator draft(UUID programmeId, String code, Definition definition) {
        Programme programme = access.toCoordinate(programmeId);
        if (indicators.hasCode(programmeId, code)) {
            throw new Refusal(CoordinationError.INDICATOR_CODE_TAKEN);
        }
        if (indicators.countOf(programmeId) >= Indicator.MOST_OF_PROGRAMME) {
            throw new Refusal(CoordinationError.INDICATOR_LIMIT_REACHED).with("most", Indicator.MOST_OF_PROGRAMME);
        }
        Breakdown.requireListed(programme.codeLists(), definition);
        Indicator indicator = Indicator.drafted(indicators.nextId(), programme, code, definition, clock.instant());
        indicators.add(indicator);
        story.drafted(indicator, programme);
        return indicator;
    }

    /** A change of what it measures starts a new series; a change of words does not. */
    @Transactional
    public Indicator change(UUID indicatorId, String ifMatch, Definition definition) {
        IndicatorStep step = steps.begin(indicatorId, ifMatch);
        Breakdown.requireListed(
                step.programme().codeLists(),
                definition,
                step.indicator().current().definition());
        if (step.indicator().change(definition, step.now())) {
            story.changed(step);
        }
        indicators.flush();
        return step.indicator();
    }

    @Transactional
    public Indicator publish(UUID indicatorId, String ifMatch) {
        IndicatorStep step = steps.begin(indicatorId, ifMatch);
        step.indicator().publish(step.now());
        story.published(step);
        indicators.flush();
        return step.indicator();
    }

    @Transactional
    public Indicator retire(UUID indicatorId, String ifMatch, String reason) {
        IndicatorStep step = steps.begin(indicatorId, ifMatch);
        step.indicator().retire(reason, step.now());
        story.retired(step);
        indicators.flush();
        return step.indicator();
    }
}
