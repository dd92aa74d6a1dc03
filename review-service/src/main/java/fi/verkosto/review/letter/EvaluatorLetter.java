package fi.verkosto.review.letter;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.letter.StaffNotificationRequested.About;
import fi.verkosto.review.letter.StaffNotificationRequested.To;
import fi.verkosto.review.letter.StaffNotificationRequested.Words;
import fi.verkosto.review.review.BlindReviews;
import fi.verkosto.review.review.Blinding;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.SubmittedApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells an evaluator of what became of an assignment of theirs, in the transaction in which it did. It is about the application, so
 * that whoever is disqualified from it when the mail would go is not told.
 */
@ApplicationScoped
public class EvaluatorLetter {

    private static final String TOPIC = "verkosto.notifications";

    /** The name of an agency is known to applications-service alone; the texts of mails say it so where there is none. */
    private static final LocalizedText AGENCY =
            new LocalizedText("haun järjestäjä", "den som ordnar utlysningen", "the organiser of the call");

    private static final LocalizedText NOT_READ_YET =
            new LocalizedText("(haun nimi puuttuu)", "(utlysningens namn saknas)", "(the call's name is missing)");

    private static final LocalizedText NOT_SHOWN = new LocalizedText(
            "ei näytetä (sokkoarviointi)", "visas inte (anonym bedömning)", "not shown (blind review)");

    private final Outbox outbox;
    private final KnownCalls calls;
    private final BlindReviews blindReviews;
    private final String gateway;

    EvaluatorLetter(Outbox outbox, KnownCalls calls, BlindReviews blindReviews, PageSettings pages) {
        this.blindReviews = blindReviews;
        this.outbox = outbox;
        this.calls = calls;
        this.gateway = pages.gateway().orElse("");
    }

    /**
     * Sends it, as soon as the transaction is committed.
     *
     * @param own what this template shows beside, in the given language
     */
    public void send(String template, LetterTo to, Function<Locale, Map<String, ?>> own) {
        Review review = to.review();
        Blinding blinding = blindReviews.forEvaluator(review);
        LocalizedText callName =
                calls.find(review.callId()).flatMap(KnownCall::names).orElse(NOT_READ_YET);
        outbox.publish(
                TOPIC,
                new StaffNotificationRequested(
                        to.assignmentId(),
                        review.callId(),
                        review.agency(),
                        new About("application", review.applicationId()),
                        new To(List.of(to.evaluator())),
                        template,
                        Stream.of("fi", "sv", "en")
                                .collect(Collectors.toMap(
                                        language -> language,
                                        language -> words(to, callName, blinding, Locale.of(language), own)))));
    }

    private Words words(
            LetterTo to,
            LocalizedText callName,
            Blinding blinding,
            Locale language,
            Function<Locale, Map<String, ?>> own) {
        SubmittedApplication application = to.review().application();
        Map<String, Object> values = new HashMap<>(Map.of(
                "callName",
                callName.in(language),
                "caseNumber",
                application.caseNumber(),
                "title",
                blinding.text(application.title()),
                "leadName",
                blinding.isHiding()
                        ? NOT_SHOWN.in(language)
                        : application.lead().name(),
                "agencyName",
                AGENCY.in(language),
                "link",
                gateway + "/pages/assignments/" + to.assignmentId()));
        own.apply(language)
                .forEach((name, value) -> values.put(name, value instanceof String text ? blinding.text(text) : value));
        return new Words(values);
    }
}
