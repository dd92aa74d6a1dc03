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

    /**
     * The same for whoever asked, which is told even where it is no party any more.
     *
     * @param party which has the day of all where it has none of its own
     * @param lead which is always told, and by more than its office
     */
    LastDays told(String party, String lead) {
        return party.equals(lead) || member.isPresent() ? this : withMember(party, ofAll);
    }

    /** Its own. */
    public record OfMember(String organisation, LocalDate lastDay) {}
}
