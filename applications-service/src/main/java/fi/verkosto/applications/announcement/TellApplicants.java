package fi.verkosto.applications.announcement;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.rules.SubmissionRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells some of the applicants of a call; each of them once, whoever else does the same at the same time. */
@ApplicationScoped
class TellApplicants {

    /**
     * An application may be in the making when its call is changed, and become visible afterwards. No transaction lasts
     * longer than five minutes, so for that long an announcement waits for those that it has not seen.
     */
    private static final long SETTLING_SECONDS = 310;

    private final CallAnnouncements toTell;
    private final CallLetter letter;
    private final Applications applications;
    private final Calls calls;
    private final SubmissionRules rules;

    TellApplicants(
            CallAnnouncements toTell,
            CallLetter letter,
            Applications applications,
            Calls calls,
            SubmissionRules rules) {
        this.rules = rules;
        this.toTell = toTell;
        this.letter = letter;
        this.applications = applications;
        this.calls = calls;
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> toDo() {
        return toTell.toDo();
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> untold(UUID announcement, UUID after, int limit) {
        return toTell.untold(announcement, after, limit);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void tell(UUID announcement, List<UUID> those) {
        CallAnnouncement announced = toTell.findById(announcement);
        GrantCall call = calls.published(announced.callId());
        those.stream()
                .filter(application -> toTell.claim(announcement, application))
                .map(applications::findLocked)
                .flatMap(Optional::stream)
                .forEach(application -> tell(announced, application, call));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void completeIfAllAreTold(UUID announcement) {
        toTell.completeIfAllAreTold(announcement, SETTLING_SECONDS);
    }

    private void tell(CallAnnouncement announced, Application application, GrantCall call) {
        // It is judged by the new terms from now on; locked, since what it is judged by could change meanwhile.
        applications.showCompleteness(application.id(), rules.judge(application.candidate(), call));
        letter.send(announced, application, call);
    }
}
