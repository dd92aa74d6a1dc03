package fi.verkosto.coordination.signal;

import fi.verkosto.coordination.network.ReadNetworks;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks every rule about a programme, once a day: what is new is raised, what is found no more is resolved. */
@ApplicationScoped
class LookAtProgramme {

    private final Programmes programmes;
    private final ReadNetworks networks;
    private final Signals signals;
    private final SignalSources sources;
    private final SignalStory story;

    LookAtProgramme(
            Programmes programmes, ReadNetworks networks, Signals signals, SignalSources sources, SignalStory story) {
        this.programmes = programmes;
        this.networks = networks;
        this.signals = signals;
        this.sources = sources;
        this.story = story;
    }

    /** Does nothing where somebody else has looked today. */
    @Transactional
    void look(UUID programmeId, LocalDate today, Instant now) {
        Programme programme = programmes.lock(programmeId);
        LocalDate before = programme.lookedOn().orElse(null);
        if (!programme.lookOn(today)) {
            return;
        }
        Map<SignalKey, Signal> known =
                signals.lockedOf(programmeId).stream().collect(Collectors.toMap(Signal::key, Function.identity()));
        List<Findings> findings = sources.look(new Watch(programme, networks.activeOf(programmeId), before, today));
        Set<SignalKey> seen = new HashSet<>();
        List<Signal> raised = new ArrayList<>();
        findings.stream().flatMap(one -> one.found().stream()).forEach(found -> {
            seen.add(found.key());
            take(programme, known.get(found.key()), found, today, now).ifPresent(raised::add);
        });
        known.values().stream()
                .filter(signal -> signal.state() != SignalState.RESOLVED && !seen.contains(signal.key()))
                .forEach(signal -> {
                    signal.resolve(now);
                    story.resolved(signal);
                });
        story.looked(programme, today, findings, raised);
    }

    /** The signal, if somebody is to hear of it. */
    private Optional<Signal> take(Programme programme, Signal known, FoundSignal found, LocalDate today, Instant now) {
        if (known != null) {
            return known.seen(found, today, now) ? Optional.of(known) : Optional.empty();
        }
        Signal raised = Signal.raised(signals.nextId(), programme, found, today, now);
        signals.add(raised);
        return Optional.of(raised);
    }
}
