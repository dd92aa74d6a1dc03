package fi.verkosto.applications.application;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.content.Section;
import java.time.Instant;

/**
 * When an application may be changed and submitted, for the form, its files and its submission alike: a draft or a
 * submitted application in [opens, closes) of its call, one that a supplement is asked of until that is due.
 */
public final class Editing {

    private Editing() {}

    /** Refuses a change that arrived outside that time; the refusal says which phase the call is in. */
    public static void require(Application application, GrantCall call, Instant arrived) {
        require(application, call, arrived, ApplicationEvent.EDIT);
    }

    /** The same for one section, or a file or member in it: a supplement may be limited to other ones. */
    public static void require(Application application, GrantCall call, Instant arrived, Section section) {
        require(application, call, arrived);
        if (!application.isOpenForSupplement(section)) {
            throw new Refusal(ApplicationsError.SECTION_NOT_TO_SUPPLEMENT)
                    .with("phase", call.phaseAt(arrived).name())
                    .with("section", section.path());
        }
    }

    public static void require(Application application, GrantCall call, Instant arrived, ApplicationEvent event) {
        requireAllowed(application, call, arrived, event);
        if (application.state() != ApplicationState.SUPPLEMENT_REQUESTED) {
            call.requireOpen(arrived);
        } else if (application.supplementDueAt() != null && !arrived.isBefore(application.supplementDueAt())) {
            throw new Refusal(ApplicationsError.SUPPLEMENT_OVERDUE)
                    .with("phase", call.phaseAt(arrived).name())
                    .with("dueAt", application.supplementDueAt().toString());
        }
    }

    /** Refuses what the lifecycle does not allow now; the refusal says which phase the call is in. */
    public static void requireAllowed(
            Application application, GrantCall call, Instant arrived, ApplicationEvent event) {
        try {
            ApplicationLifecycle.TABLE.next(application.state(), event);
        } catch (Refusal refusal) {
            throw refusal.with("phase", call.phaseAt(arrived).name());
        }
    }
}
