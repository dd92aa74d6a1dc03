package fi.verkosto.review.decisionletter;

import fi.verkosto.api.time.FinnishHolidays;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.review.agency.DecisionDelivery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a decision was made known, and so from when it counts as known unless otherwise shown. What is presumed of letters and
 * messages is for whoever is no authority; an authority knows it on the day when it arrives (Administrative Procedure Act
 * 434/2003, section 59).
 */
@Schema(name = "DecisionDelivery")
public enum Delivery {
    ARRIVED_AT_AUTHORITY(0),
    ELECTRONIC(3),
    POST(7);

    /** Municipalities, joint authorities and the state; what nobody knows is none, which takes no day from anybody. */
    private static final Set<String> AUTHORITIES = Set.of("MUNICIPALITY", "JOINT_AUTHORITY", "STATE");

    private final int presumedDays;

    Delivery(int presumedDays) {
        this.presumedDays = presumedDays;
    }

    /** @param day on which it arrived at the authority, or was sent to somebody else */
    LocalDate knownOn(LocalDate day) {
        return day.plusDays(presumedDays);
    }

    /**
     * The day in Finland on which a decision is sent that is given at a moment. The post takes nothing when the office is closed:
     * a letter of the evening, of a Sunday or a holiday goes on the next working day. Messages go at any time.
     *
     * @param closesAt when the office closes
     */
    LocalDate sentOn(Instant given, LocalTime closesAt) {
        ZonedDateTime there = FinnishTime.at(given);
        LocalDate day = there.toLocalDate();
        return switch (this) {
            case ARRIVED_AT_AUTHORITY, ELECTRONIC -> day;
            case POST -> FinnishHolidays.workingDayFrom(there.toLocalTime().isAfter(closesAt) ? day.plusDays(1) : day);
        };
    }

    /**
     * How a decision reaches a recipient.
     *
     * @param holderKind what kind of organisation it is; null where that was not told
     */
    static Delivery to(String holderKind, DecisionDelivery toOthers) {
        if (holderKind != null && AUTHORITIES.contains(holderKind)) {
            return ARRIVED_AT_AUTHORITY;
        }
        return switch (toOthers) {
            case ELECTRONIC -> ELECTRONIC;
            case POST -> POST;
        };
    }
}
