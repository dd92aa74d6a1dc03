package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.text.Text;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.indicator.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A network reports a value, or corrects what it reported: every earlier statement is kept. */
@ApplicationScoped
public class ReportValue {

    private final ValueSteps steps;
    private final IndicatorValues values;
    private final ValueStory story;

    ReportValue(ValueSteps steps, IndicatorValues values, ValueStory story) {
        this.steps = steps;
        this.values = values;
        this.story = story;
    }

    @Transactional
    public ValueOfPeriod report(UUID networkId, UUID indicatorId, Period period, String ifMatch, Report report) {
        ValueStep step = steps.begin(networkId, indicatorId, period, ifMatch);
        Figures figures = report.figures().asAskedBy(step.span().definition());
        IndicatorValue value = step.before()
                .map(before -> correct(before, step, figures, report))
                .orElseGet(() -> reportFirst(step, figures, report));
        values.flush();
        return ValueOfPeriod.of(value);
    }

    private IndicatorValue reportFirst(ValueStep step, Figures figures, Report report) {
        IndicatorValue value = IndicatorValue.of(
                values.nextId(),
                step.indicator(),
                step.network(),
                step.period(),
                step.span().number(),
                statement(step, figures, report.note(), null));
        values.add(value);
        story.reported(step, value);
        return value;
    }

    private IndicatorValue correct(IndicatorValue value, ValueStep step, Figures figures, Report report) {
        if (Text.isBlank(report.reason())) {
            throw new Refusal(CoordinationError.CORRECTION_WITHOUT_REASON);
        }
        value.correct(statement(step, figures, report.note(), report.reason()));
        story.corrected(step, value);
        return value;
    }

    private static Statement statement(ValueStep step, Figures figures, String note, String reason) {
        return Statement.of(figures, note, reason, step.reporter(), step.span().definitionVersion(), step.now());
    }

    /**
     * What is reported.
     *
     * @param note null for none
     * @param reason why a value is corrected; of no meaning for the first
     */
    public record Report(Figures figures, String note, String reason) {}
}
