package fi.verkosto.review.letter;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.call.AgencyFacts;
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
import java.util.Optional;
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

    /** As the texts of mails say it too, of a call that was read before it told what its agency is called. */
    private static final LocalizedText AGENCY =
            new LocalizedText("haun järjestäjä", "den som ordnar utlysningen", "the organiser of the call");

    private static final LocalizedText NOT_READ_YET =
            new LocalizedText("(haun nimi puuttuu)", "(utlysningens namn saknas)", "(the call's name is missing)");

    private static final LocalizedText NOT_SHOWN = new LocalizedText(
            "ei näytetä (sokkoarviointi)", "visas inte (anonym bedömning)", "not shown (blind review)");

    private final Outbox outbox;
    private final KnownCalls calls;
    private final BlindReviews blindReviews;
    private final EvaluatorPages pages;

    EvaluatorLetter(Outbox outbox, KnownCalls calls, BlindReviews blindReviews, EvaluatorPages pages) {
        this.blindReviews = blindReviews;
        this.outbox = outbox;
        this.calls = calls;
        this.pages = pages;
    }

    /**
     * Sends it, as soon as the transaction is committed.
     *
     * @param own what this template shows beside, in the given language
     */
    public void send(String template, LetterTo to, Function<Locale, Map<String, ?>> own) {
        Review review = to.review();
        Blinding blinding = blindReviews.forEvaluator(review);
        Optional<KnownCall> call = calls.find(review.callId());
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
                                        language -> words(to, call, blinding, Locale.of(language), own)))));
    }

    private Words words(
            LetterTo to,
            Optional<KnownCall> call,
            Blinding blinding,
            Locale language,
            Function<Locale, Map<String, ?>> own) {
        SubmittedApplication application = to.review().application();
        Map<String, Object> values = new HashMap<>(Map.of(
                "callName",
                call.flatMap(KnownCall::names).orElse(NOT_READ_YET).in(language),
                "caseNumber",
                application.caseNumber(),
                "title",
                blinding.text(application.title()),
                "leadName",
                blinding.isHiding()
                        ? NOT_SHOWN.in(language)
                        : application.lead().name(),
                "agencyName",
                call.flatMap(KnownCall::agencyFacts)
                        .map(AgencyFacts::names)
                        .orElse(AGENCY)
                        .in(language),
                "link",
                pages.ofAssignment(to.assignmentId(), call)));
        own.apply(language)
                .forEach((name, value) -> values.put(name, value instanceof String text ? blinding.text(text) : value));
        return new Words(values);
    }
}
