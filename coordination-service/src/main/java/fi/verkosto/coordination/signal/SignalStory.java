package fi.verkosto.coordination.signal;

import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Tells of signals to whoever listens, and counts for the budget of alarms. */
@ApplicationScoped
class SignalStory {

    private final SignalLooks looks;
    private final Outbox outbox;

    SignalStory(SignalLooks looks, Outbox outbox) {
        this.looks = looks;
        this.outbox = outbox;
    }

    void looked(Programme programme, LocalDate today, List<Findings> findings) {
        findings.stream()
                .flatMap(one -> one.looks().stream())
                .forEach(look -> looks.count(programme.id(), YearMonth.from(today), look));
    }

    void raised(Signal signal, LocalDate today) {
        looks.raised(signal.programmeId(), YearMonth.from(today), signal.rule().id());
        outbox.publish(SignalRaised.of(signal));
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
