package fi.verkosto.applications.access;

import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** In which parts of a call's staff the caller sees something. */
@ApplicationScoped
public class ViewerAccess {

    private final Caller caller;

    ViewerAccess(Caller caller) {
        this.caller = caller;
    }

    public Stream<StaffViewer> of(GrantCall call) {
        return Arrays.stream(StaffViewer.values())
                .filter(viewer -> caller.has(viewer.tokenRole())
                        && call.hasStaff(caller.subject(), caller.organisation(), viewer.staffRole()));
    }

    /** Whether their token names one of these organisations, whatever is known of them otherwise. */
    boolean actsForAnyOf(Set<String> organisations) {
        return caller.organisation().filter(organisations::contains).isPresent();
    }

    String person() {
        return caller.subject();
    }
}
