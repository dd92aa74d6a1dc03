package fi.verkosto.applications.letter;

import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.Phase;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import java.time.Instant;
import java.util.Map;

/** What a letter says of the time that is left; after the deadline it says nothing of it. */
public final class WhileOpen {

    private WhileOpen() {}

    /** Until when the application can still be changed and submitted. */
    public static Map<String, Moment> editable(GrantCall call, Instant now) {
        return until("editableUntil", call, now);
    }

    /** Until when there can be another application. */
    public static Map<String, Moment> another(GrantCall call, Instant now) {
        return until("openUntil", call, now);
    }

    private static Map<String, Moment> until(String name, GrantCall call, Instant now) {
        return call.phaseAt(now) == Phase.OPEN && !call.isClosed()
                ? Map.of(name, new Moment(call.terms().closesAt()))
                : Map.of();
    }
}
