package fi.verkosto.coordination.programme.api;

import fi.verkosto.api.request.Caller;
import fi.verkosto.coordination.programme.StaffRole;
import fi.verkosto.coordination.programme.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Translates the caller of the API to the words of the domain. */
@ApplicationScoped
public class Viewers {

    /** Acts for an organisation. The claim alone does not make one: staff may belong to organisations as well. */
    private static final String APPLICANT = "applicant";

    private final Caller caller;

    Viewers(Caller caller) {
        this.caller = caller;
    }

    public Viewer current() {
        return new Viewer(
                caller.subject(),
                caller.has(APPLICANT) ? caller.organisation().orElse(null) : null,
                Arrays.stream(StaffRole.values())
                        .filter(role -> caller.has(role.realmRole()))
                        .collect(Collectors.toSet()));
    }
}
