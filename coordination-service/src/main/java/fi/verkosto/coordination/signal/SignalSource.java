package fi.verkosto.coordination.signal;

import fi.verkosto.coordination.programme.Programme;
import java.time.LocalDate;

/** Asks some rules about a programme. Each part of the service that has any brings one. */
public interface SignalSource {

    /**
     * Asks all of its rules.
     *
     * @param today in Finland
     */
    Findings look(Programme programme, LocalDate today);
}
