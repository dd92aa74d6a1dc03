package fi.verkosto.applications.application;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.call.Advice;
import fi.verkosto.applications.content.Section;

/**
 * When an application may be changed and submitted, for the form, its files and its submission alike: a draft or a
 * submitted application in [opens, closes) of its call, one that a supplement is asked of until that is due.
 */
public final class Editing {

    private Editing() {}

    /** Refuses a change that arrived outside that time; the refusal says which phase the call is in. */
    public static void require(ApplicationStep step) {
        require(step, ApplicationEvent.EDIT);
    }

    /** The same for one section, or a file or member in it: a supplement may be limited to other ones. */
    public static void require(ApplicationStep step, Section section) {
        require(step);
        if (!step.application().isOpenForSupplement(section)) {
            throw new Refusal(ApplicationsError.SECTION_NOT_TO_SUPPLEMENT)
                    .with("phase", step.phase().name())
                    .with("section", section.path());
        }
    }

    public static void require(ApplicationStep step, ApplicationEvent event) {
        requireAllowed(step, event);
        Application application = step.application();
        if (application.state() != ApplicationState.SUPPLEMENT_REQUESTED) {
            step.call().requireOpen(step.now());
        } else if (application.supplementDueAt() != null && !step.now().isBefore(application.supplementDueAt())) {
            throw new Refusal(ApplicationsError.SUPPLEMENT_OVERDUE)
                    .detail(Advice.supplementOverdue(step.call().terms(), application.supplementDueAt()))
                    .with("phase", step.phase().name())
                    .with("dueAt", application.supplementDueAt().toString());
        }
    }

    /** Refuses what the lifecycle does not allow now; the refusal says which phase the call is in. */
    public static void requireAllowed(ApplicationStep step, ApplicationEvent event) {
        try {
            ApplicationLifecycle.TABLE.next(step.application().state(), event);
        } catch (Refusal refusal) {
            throw refusal.with("phase", step.phase().name());
        }
    }
}
