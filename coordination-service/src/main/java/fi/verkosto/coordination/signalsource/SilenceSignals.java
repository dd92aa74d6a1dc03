package fi.verkosto.coordination.signalsource;

import fi.verkosto.api.time.FinnishHolidays;
import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.signal.Findings;
import fi.verkosto.coordination.signal.Findings.Look;
import fi.verkosto.coordination.signal.FoundSignal;
import fi.verkosto.coordination.signal.ProposedAction;
import fi.verkosto.coordination.signal.SignalOwner;
import fi.verkosto.coordination.signal.SignalSource;
import fi.verkosto.coordination.signal.Watch;
import fi.verkosto.coordination.silence.Silence;
import fi.verkosto.coordination.silence.SilenceAnswer;
import fi.verkosto.coordination.silence.SilenceRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A network has not been heard of for longer than it is used to be, and than the month within which each is to say how far it is. Asked
 * while the work of the programme is done, and not before or after. In July nobody expects anything of Finnish schools.
 */
@ApplicationScoped
class SilenceSignals implements SignalSource {

    private static final Period AGREED_RHYTHM = Period.ofMonths(1);

    private final HeardDays heardDays;

    SilenceSignals(HeardDays heardDays) {
        this.heardDays = heardDays;
    }

    @Override
    public Findings look(Watch watch) {
        return isAtWork(watch)
                ? Findings.together(watch.pages().stream()
                        .map(page -> found(heardDays.of(page), watch))
                        .toList())
                : Findings.NONE;
    }

    private static boolean isAtWork(Watch watch) {
        return watch.programme()
                        .projectStart()
                        .filter(start -> !watch.today().isBefore(start))
                        .isPresent()
                && watch.programme()
                        .projectEnd()
                        .filter(end -> !watch.today().isAfter(end))
                        .isPresent();
    }

    static Findings found(Map<UUID, List<LocalDate>> heard, Watch watch) {
        return Findings.together(heard.entrySet().stream()
                .map(network -> found(network.getKey(), network.getValue(), watch))
                .toList());
    }

    /** Of days to come, as after a clock was set back, nobody has heard. */
    private static Findings found(UUID networkId, List<LocalDate> days, Watch watch) {
        List<LocalDate> heard =
                days.stream().filter(day -> !day.isAfter(watch.today())).toList();
        Silence silence = Silence.of(heard, AGREED_RHYTHM, watch.today(), SilenceSignals::isFree);
        return SilenceRule.statedFor(silence)
                .map(rule -> new Findings(
                        silence.answer() == SilenceAnswer.SILENT
                                ? List.of(signal(networkId, rule, heard.getLast(), silence))
                                : List.of(),
                        looks(heard, rule, watch)))
                .orElse(Findings.NONE);
    }

    /** Each gap is looked at once, however many days it takes: when it begins. */
    private static List<Look> looks(List<LocalDate> heard, StatedRule rule, Watch watch) {
        long begun = heard.stream().filter(watch::isNews).count();
        return begun == 0
                ? List.of()
                : List.of(
                        Look.of(SilenceRule.IDENTITY, begun, rule.falseAlarms().rate()));
    }

    private static FoundSignal signal(UUID networkId, StatedRule rule, LocalDate last, Silence silence) {
        return new FoundSignal(
                networkId,
                rule,
                FoundSignal.WHOLE,
                last.toString(),
                new TreeMap<>(Map.of(
                        "lastHeard", last.toString(),
                        "workingDays", Long.toString(silence.openGap()),
                        "gaps", Integer.toString(silence.gaps()))),
                SignalOwner.COORDINATOR,
                ProposedAction.ASK_HOW_IT_GOES);
    }

    static boolean isFree(LocalDate day) {
        return day.getMonth() == Month.JULY || FinnishHolidays.whyFree(day).isPresent();
    }
}
