package fi.verkosto.review.decision;

import fi.verkosto.api.request.Caller;
import fi.verkosto.review.review.SubmittedApplication;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose a decision is: of people of the lead applicant and of the members of the version that was decided on. */
@ApplicationScoped
public class ApplicantAccess {

    private final Caller caller;

    ApplicantAccess(Caller caller) {
        this.caller = caller;
    }

    /** Partners are no applicants: they get nothing of the grant. */
    public boolean isOf(SubmittedApplication application) {
        return caller.has("applicant")
                && (caller.isOf(application.lead().businessId())
                        || application.members().stream().anyMatch(member -> caller.isOf(member.businessId())));
    }
}
