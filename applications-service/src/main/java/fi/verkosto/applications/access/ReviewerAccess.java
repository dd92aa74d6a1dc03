package fi.verkosto.applications.access;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationState;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.application.Applications.MadeVersion;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.reader.ReviewedApplication;
import fi.verkosto.applications.reader.ReviewedApplications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who reads the version of an application that is under review: its evaluators, from their acceptance on; and the call's
 * officers, presenters, deciders and observers, once the call has closed. Nobody who is disqualified or whose token names
 * one of its organisations, and nobody at all before review-service has said who is: for them the application does not
 * exist.
 */
@ApplicationScoped
public class ReviewerAccess {

    /** How many earlier versions are shown. */
    public static final int MOST_EARLIER = 100;

    private final Applications applications;
    private final Calls calls;
    private final ReviewedApplications reviewed;
    private final ViewerAccess viewers;
    private final AuditTrail auditTrail;

    ReviewerAccess(
            Applications applications,
            Calls calls,
            ReviewedApplications reviewed,
            ViewerAccess viewers,
            AuditTrail auditTrail) {
        this.applications = applications;
        this.calls = calls;
        this.reviewed = reviewed;
        this.viewers = viewers;
        this.auditTrail = auditTrail;
    }

    /** Whoever reads it is written down, once for each request. */
    @Transactional
    public ReviewedVersion toRead(UUID id) {
        return applications
                .find(id)
                .filter(application -> application.wasSubmitted() && application.state() != ApplicationState.WITHDRAWN)
                .flatMap(this::underReview)
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    /**
     * The versions before it, the latest first, as far as no other organisation takes part in them: of those alone it is known
     * whether somebody is disqualified.
     */
    public List<MadeVersion> earlier(ReviewedVersion reviewed) {
        return applications.earlier(reviewed.submission(), MOST_EARLIER);
    }

    private Optional<ReviewedVersion> underReview(Application application) {
        return reviewed.find(application.id())
                .filter(known -> !known.bars(viewers.person()))
                .flatMap(known -> read(application, known));
    }

    private Optional<ReviewedVersion> read(Application application, ReviewedApplication known) {
        GrantCall call = calls.published(application.callId());
        Optional<StaffViewer> viewer = viewers.of(call)
                .filter(one -> one.seesAll() ? call.isClosed() : known.isEvaluatedBy(viewers.person()))
                .findFirst();
        Optional<ReviewedVersion> version = viewer.flatMap(
                        _ -> applications.submission(application.id(), known.version()))
                .filter(submission -> !viewers.actsForAnyOf(submission.organisations()))
                .map(submission ->
                        new ReviewedVersion(application, call, submission, call.isBlindTo(viewers.person())));
        version.ifPresent(_ ->
                auditTrail.recordRead(application.id(), viewer.orElseThrow().auditRole()));
        return version;
    }
}
