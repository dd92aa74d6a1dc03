package fi.verkosto.coordination.signal;

import fi.verkosto.coordination.programme.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.List;

/** All that ask rules. */
@ApplicationScoped
class SignalSources {

    private final Instance<SignalSource> sources;

    SignalSources(@Any Instance<SignalSource> sources) {
        this.sources = sources;
    }

    List<Findings> look(Programme programme, LocalDate today) {
        return sources.stream().map(source -> source.look(programme, today)).toList();
    }
}
