package fi.verkosto.applications.application;

import fi.verkosto.api.LocalizedText;
import fi.verkosto.api.text.Text;
import fi.verkosto.applications.application.NotificationRequested.Moment;
import fi.verkosto.applications.application.NotificationRequested.Sum;
import fi.verkosto.applications.call.CallResolved;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells what happened to an application: other systems by event, its people by mail in their language. All of it within
 * the transaction of what happened. Each method is one occasion, of which an address hears once.
 */
@ApplicationScoped
public class Announcements {

    private final Outbox outbox;
    private final Post post;

    Announcements(Outbox outbox, Post post) {
        this.outbox = outbox;
        this.post = post;
    }

    /** An organisation is asked to join; it is told by its office, as nobody else there is known yet. */
    public void invited(Application application, GrantCall call, String organisation, String role) {
        post.toOffice(organisation, "member-invited", application, call, language -> {
            Map<String, Object> values = new HashMap<>();
            values.put("leadName", post.nameOf(application.leadOrganisation(), language));
            values.put("role", Text.isBlank(role) ? Post.NOT_AGREED.in(language) : role);
            values.put("closesAt", new Moment(call.terms().closesAt()));
            return values;
        });
    }

    /** The network is told, and the organisation itself even where it is no part of the network now. */
    public void membershipChanged(
            Application application, GrantCall call, String organisation, MembershipChange change) {
        post.toAllAnd(
                organisation,
                "membership-changed",
                application,
                call,
                language -> Map.of(
                        "memberName", post.nameOf(organisation, language),
                        "change", change.words().in(language)));
    }

    void submitted(Application application, Submission submission, GrantCall call) {
        outbox.publish(ApplicationSubmitted.of(application, submission, call));
    }

    /**
     * The confirmation.
     *
     * @param sha256 the digest of what was submitted, in hexadecimal
     */
    void confirmed(Application application, Submission submission, GrantCall call, String sha256) {
        post.toAll(
                "application-submitted",
                application,
                call,
                _ -> Map.of(
                        "submittedAt",
                        new Moment(submission.submittedAt()),
                        "number",
                        Integer.toString(submission.number()),
                        "sha256",
                        sha256,
                        "link",
                        post.linkToReceipt(submission)));
    }

    void withdrawn(Application application, GrantCall call, ApplicationWithdrawn event) {
        publish(application, event);
        post.toAll(
                "application-withdrawn",
                application,
                call,
                _ -> Map.of("withdrawnAt", new Moment(event.withdrawnAt())));
    }

    /** One mail for both: that it is withdrawn, and why the officer did it. */
    void withdrawnOnBehalf(Application application, GrantCall call, ApplicationWithdrawn event, String reason) {
        publish(application, event);
        changedOnBehalf(application, call, ChangeOnBehalf.WITHDRAWN, reason, event.withdrawnAt());
    }

    /** To other systems a draft was never there, and so its end is not either. */
    private void publish(Application application, ApplicationWithdrawn event) {
        if (application.wasSubmitted()) {
            outbox.publish(event);
        }
    }

    /**
     * An officer asks for a supplement.
     *
     * @param request what is asked for, in the officer's words
     */
    public void supplementRequested(Application application, GrantCall call, String request, Instant dueAt) {
        post.toAll(
                "supplement-requested", application, call, _ -> Map.of("request", request, "dueAt", new Moment(dueAt)));
    }

    public void supplementCancelled(Application application, GrantCall call) {
        post.toAll("supplement-cancelled", application, call, _ -> Map.of());
    }

    /** The call closes soon, and what is written was not submitted. */
    public void reminded(Application application, GrantCall call) {
        post.toAll(
                application.wasSubmitted() ? "resubmission-reminder" : "deadline-reminder",
                application,
                call,
                _ -> Map.of("closesAt", new Moment(call.terms().closesAt())));
    }

    void expired(Application application, GrantCall call) {
        post.toAll(
                "draft-expired",
                application,
                call,
                _ -> Map.of("closedAt", new Moment(call.terms().closesAt())));
    }

    public void deadlineExtended(
            Application application, GrantCall call, Instant before, Instant after, LocalizedText reasons) {
        post.toAll(
                "deadline-extended",
                application,
                call,
                language -> Map.of(
                        "previousClosesAt",
                        new Moment(before),
                        "closesAt",
                        new Moment(after),
                        "reasons",
                        reasons.in(language)));
    }

    public void revised(Application application, GrantCall call, LocalizedText words) {
        post.toAll("call-revised", application, call, language -> Map.of("changes", words.in(language)));
    }

    public void changedOnBehalf(
            Application application, GrantCall call, ChangeOnBehalf change, String reason, Instant at) {
        post.toAll(
                "changed-on-behalf",
                application,
                call,
                language ->
                        Map.of("change", change.words().in(language), "reason", reason, "changedAt", new Moment(at)));
    }

    void decided(Application application, GrantCall call, RecordDecision.Decision decision) {
        if (decision.awarded().isPresent()) {
            Sum awarded = new Sum(decision.awarded().get());
            post.toAll(
                    "decision-awarded",
                    application,
                    call,
                    language -> Map.of(
                            "awarded", awarded, "reasons", decision.reasons().in(language)));
        } else {
            post.toAll(
                    "decision-rejected",
                    application,
                    call,
                    language -> Map.of("reasons", decision.reasons().in(language)));
        }
    }

    void resolved(CallResolved resolved) {
        outbox.publish(resolved);
    }
}
