package fi.verkosto.coordination.signalsource;

import fi.verkosto.coordination.assessment.MonthOfNetwork;
import fi.verkosto.coordination.assessment.WideGaps;
import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import fi.verkosto.coordination.rule.Rule;
import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.rule.Threshold;
import fi.verkosto.coordination.rule.Threshold.Unit;
import fi.verkosto.coordination.signal.Findings;
import fi.verkosto.coordination.signal.FoundSignal;
import fi.verkosto.coordination.signal.ProposedAction;
import fi.verkosto.coordination.signal.SignalOwner;
import fi.verkosto.coordination.signal.SignalSource;
import fi.verkosto.coordination.signal.Watch;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The network and its coordinator see the latest month that both have assessed a whole level or more apart. It is no statistic: what is
 * found is so.
 */
@ApplicationScoped
class AssessmentGaps implements SignalSource {

    private static final StatedRule RULE = new StatedRule(
            new Rule("ASSESSMENT_GAP", 1),
            List.of(new Threshold("gap", MonthOfNetwork.WIDE_GAP, Unit.RATIO)),
            new FalseAlarms(BigDecimal.ZERO, Origin.EXACT));

    private final WideGaps gaps;

    AssessmentGaps(WideGaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public Findings look(Watch watch) {
        List<FoundSignal> found = gaps.ofProgramme(watch.programme().id()).entrySet().stream()
                .map(network -> found(network.getKey(), network.getValue()))
                .toList();
        return new Findings(found, List.of());
    }

    private static FoundSignal found(UUID networkId, MonthOfNetwork month) {
        return new FoundSignal(
                networkId,
                RULE,
                FoundSignal.WHOLE,
                month.month().toString(),
                Map.of(
                        "month", month.month().toString(),
                        "gap", month.gap().orElseThrow().toPlainString()),
                SignalOwner.COORDINATOR,
                ProposedAction.TALK_ABOUT_ASSESSMENTS);
    }
}
