package fi.verkosto.coordination.timeline;

import fi.verkosto.coordination.programme.Programme;
import java.time.LocalDate;
import java.util.List;

/**
 * Networks of a programme, one after the other.
 *
 * @param today the Finnish day for which it was found
 */
public record ProgrammeTimeline(Programme programme, LocalDate today, List<NetworkTimeline> networks) {}
