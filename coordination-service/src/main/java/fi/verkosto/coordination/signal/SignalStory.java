package fi.verkosto.coordination.signal;

import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.signal.Findings.Look;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of signals to whoever listens, and counts for the budget of alarms. */
@ApplicationScoped
class SignalStory {

    private final SignalLooks looks;
    private final Outbox outbox;
    private final SignalNotice notice;

    SignalStory(SignalLooks looks, Outbox outbox, SignalNotice notice) {
        this.looks = looks;
        this.outbox = outbox;
        this.notice = notice;
    }

    /** @param raised those that are new, or news again */
    void looked(Programme programme, LocalDate today, List<Findings> findings, List<Signal> raised) {
        YearMonth month = YearMonth.from(today);
        raised.forEach(signal -> {
            outbox.publish(SignalRaised.of(signal));
            notice.raised(signal);
        });
        raised.stream()
                .collect(Collectors.groupingBy(signal -> signal.rule().id(), TreeMap::new, Collectors.counting()))
                .forEach((rule, times) -> looks.raised(programme.id(), month, rule, times));
        findings.stream()
                .flatMap(one -> one.looks().stream())
                .collect(Collectors.toMap(Look::rule, Function.identity(), Look::and, TreeMap::new))
                .values()
                .forEach(look -> looks.count(programme.id(), month, look));
    }

    void acknowledged(Signal signal, LocalDate today) {
        looks.judged(
                signal.programmeId(),
                YearMonth.from(today),
                signal.rule().id(),
                signal.judgement().orElseThrow());
        outbox.publish(SignalAcknowledged.of(signal));
    }

    void resolved(Signal signal) {
        outbox.publish(SignalResolved.of(signal));
    }
}
