package fi.verkosto.coordination.signal;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import fi.verkosto.coordination.signal.AlarmBudget.MonthOfRules;
import fi.verkosto.coordination.signal.SignalLooks.RuleMonth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows how often rules speak up to those who oversee the programme. */
@ApplicationScoped
public class ReadAlarmBudget {

    private final ProgrammeAccess access;
    private final SignalLooks looks;
    private final InstantSource clock;

    ReadAlarmBudget(ProgrammeAccess access, SignalLooks looks, InstantSource clock) {
        this.access = access;
        this.looks = looks;
        this.clock = clock;
    }

    /** Of the present month and the year before it. */
    @Transactional
    public AlarmBudget of(UUID programmeId) {
        access.toOversee(programmeId);
        YearMonth since = YearMonth.from(FinnishTime.dayOf(clock.instant())).minusYears(1);
        return new AlarmBudget(looks.of(programmeId, since).stream()
                .collect(Collectors.groupingBy(
                        RuleMonth::month,
                        () -> new TreeMap<>(Comparator.reverseOrder()),
                        Collectors.mapping(RuleMonth::count, Collectors.toList())))
                .entrySet()
                .stream()
                .map(month -> new MonthOfRules(month.getKey(), month.getValue()))
                .toList());
    }
}
