package fi.verkosto.applications.outcome;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when the parties may challenge what was decided.
 *
 * @param ofAll of everybody but the member
 * @param member the one that asked for what was decided, which may be reached otherwise than the lead; empty where none did
 */
public record LastDays(LocalDate ofAll, Optional<OfMember> member) {

    /** One for all. */
    public static LastDays ofAll(LocalDate day) {
        return new LastDays(day, Optional.empty());
    }

    public LastDays withMember(String organisation, LocalDate day) {
        return new LastDays(ofAll, Optional.of(new OfMember(organisation, day)));
    }

    /** Its own. */
    public record OfMember(String organisation, LocalDate lastDay) {}
}
