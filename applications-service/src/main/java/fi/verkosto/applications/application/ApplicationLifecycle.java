package fi.verkosto.applications.application;

import static fi.verkosto.applications.application.ApplicationEvent.AWARD;
import static fi.verkosto.applications.application.ApplicationEvent.AWARD_ANEW;
import static fi.verkosto.applications.application.ApplicationEvent.CANCEL_SUPPLEMENT;
import static fi.verkosto.applications.application.ApplicationEvent.DECLINE;
import static fi.verkosto.applications.application.ApplicationEvent.EDIT;
import static fi.verkosto.applications.application.ApplicationEvent.EDIT_ON_BEHALF;
import static fi.verkosto.applications.application.ApplicationEvent.EXPIRE;
import static fi.verkosto.applications.application.ApplicationEvent.EXTEND_SUPPLEMENT;
import static fi.verkosto.applications.application.ApplicationEvent.REJECT;
import static fi.verkosto.applications.application.ApplicationEvent.REJECT_ANEW;
import static fi.verkosto.applications.application.ApplicationEvent.REQUEST_SUPPLEMENT;
import static fi.verkosto.applications.application.ApplicationEvent.START_REVIEW;
import static fi.verkosto.applications.application.ApplicationEvent.SUBMIT;
import static fi.verkosto.applications.application.ApplicationEvent.WITHDRAW;
import static fi.verkosto.applications.application.ApplicationState.AWARDED;
import static fi.verkosto.applications.application.ApplicationState.DECLINED;
import static fi.verkosto.applications.application.ApplicationState.DRAFT;
import static fi.verkosto.applications.application.ApplicationState.EXPIRED;
import static fi.verkosto.applications.application.ApplicationState.REJECTED;
import static fi.verkosto.applications.application.ApplicationState.SUBMITTED;
import static fi.verkosto.applications.application.ApplicationState.SUPPLEMENT_REQUESTED;
import static fi.verkosto.applications.application.ApplicationState.UNDER_REVIEW;
import static fi.verkosto.applications.application.ApplicationState.WITHDRAWN;

import fi.verkosto.api.lifecycle.Lifecycle;
import java.util.Set;

/** The transition table of an application. */
final class ApplicationLifecycle {

    static final Lifecycle<ApplicationState, ApplicationEvent> TABLE = Lifecycle.of(
                    ApplicationState.class, ApplicationEvent.class)
            .allow(DRAFT, EDIT, DRAFT)
            .allow(DRAFT, SUBMIT, SUBMITTED)
            .allow(DRAFT, WITHDRAW, WITHDRAWN)
            .allow(DRAFT, EXPIRE, EXPIRED)
            // Until the deadline a submitted application stays editable and may be submitted again.
            .allow(SUBMITTED, EDIT, SUBMITTED)
            .allow(SUBMITTED, SUBMIT, SUBMITTED)
            .allow(SUBMITTED, WITHDRAW, WITHDRAWN)
            // Not while a supplement is awaited: then it is the applicant's turn.
            .allow(SUBMITTED, EDIT_ON_BEHALF, SUBMITTED)
            .allow(SUBMITTED, REQUEST_SUPPLEMENT, SUPPLEMENT_REQUESTED)
            .allow(SUBMITTED, START_REVIEW, UNDER_REVIEW)
            .allow(SUPPLEMENT_REQUESTED, EDIT, SUPPLEMENT_REQUESTED)
            .allow(SUPPLEMENT_REQUESTED, EXTEND_SUPPLEMENT, SUPPLEMENT_REQUESTED)
            .allow(SUPPLEMENT_REQUESTED, SUBMIT, SUBMITTED)
            .allow(SUPPLEMENT_REQUESTED, CANCEL_SUPPLEMENT, SUBMITTED)
            .allow(UNDER_REVIEW, AWARD, AWARDED)
            .allow(UNDER_REVIEW, REJECT, REJECTED)
            .allow(AWARDED, DECLINE, DECLINED)
            // A decision in the place of another holds whatever came of that, also of a grant that was declined.
            .allow(AWARDED, AWARD_ANEW, AWARDED)
            .allow(REJECTED, AWARD_ANEW, AWARDED)
            .allow(DECLINED, AWARD_ANEW, AWARDED)
            .allow(AWARDED, REJECT_ANEW, REJECTED)
            .allow(REJECTED, REJECT_ANEW, REJECTED)
            .allow(DECLINED, REJECT_ANEW, REJECTED)
            // The deadline, the review, and what the lead answers to coordination-service.
            .byItself(Set.of(EXPIRE, START_REVIEW, AWARD, REJECT, AWARD_ANEW, REJECT_ANEW, DECLINE))
            .build();

    private ApplicationLifecycle() {}
}
