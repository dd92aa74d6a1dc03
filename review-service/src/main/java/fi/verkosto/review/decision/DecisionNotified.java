package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.messaging.PublicEvent;
import fi.verkosto.review.call.Strand;
import fi.verkosto.review.call.StrandKind;
import fi.verkosto.review.decisioncontent.CategorySum;
import fi.verkosto.review.decisioncontent.GrantTerms;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.decisioncontent.SentLetter;
import fi.verkosto.review.decisioncontent.Sentence;
import fi.verkosto.review.review.Member;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.review.SubmittedApplication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An approved decision was given to its applicants.
 *
 * @param awarded null, and so left out, for a rejection
 * @param grant what of it is for which costs; left out for a lump sum
 * @param conditions codes of the catalogue, as those of reasons; left out for a rejection
 * @param acceptBy the last Finnish day to accept it; left out for a rejection, and for an award without terms
 * @param supersedes the decision in whose place this one comes; left out where there is none
 */
record DecisionNotified(
        UUID decisionId,
        String agency,
        long revision,
        UUID applicationId,
        UUID callId,
        String strand,
        StrandKind strandKind,
        Outcome outcome,
        Money awarded,
        List<CategorySum> grant,
        LocalizedText reasons,
        List<String> reasonCodes,
        List<String> conditions,
        LocalDate acceptBy,
        UUID supersedes,
        Instant notifiedAt,
        DecidedApplication application,
        SentLetter letter)
        implements PublicEvent {

    /** What the decision was made on, as submitted. */
    record DecidedApplication(String caseNumber, String title, Organisation lead, List<Member> members) {

        static DecidedApplication from(SubmittedApplication application) {
            return new DecidedApplication(
                    application.caseNumber(), application.title(), application.lead(), application.members());
        }
    }

    static DecisionNotified from(DecisionStep step, SentLetter letter) {
        Decision decision = step.decision();
        return new DecisionNotified(
                decision.id(),
                step.review().agency(),
                decision.revision(),
                decision.applicationId(),
                decision.callId(),
                decision.strand(),
                step.call().strand(decision.strand()).map(Strand::kind).orElse(StrandKind.NETWORK),
                decision.outcome(),
                decision.awarded().orElse(null),
                decision.terms()
                        .map(GrantTerms::perCategory)
                        .filter(parts -> !parts.isEmpty())
                        .orElse(null),
                decision.reasons(),
                codes(decision.reasoning().sentences()),
                decision.terms()
                        .map(GrantTerms::conditions)
                        .map(DecisionNotified::codes)
                        .orElse(null),
                decision.acceptBy().orElse(null),
                decision.supersedes().orElse(null),
                step.now(),
                DecidedApplication.from(step.review().application()),
                letter);
    }

    /** Own words have none. */
    private static List<String> codes(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::code).filter(Objects::nonNull).toList();
    }

    @Override
    public String type() {
        return "fi.verkosto.decision.notified.v1";
    }

    @Override
    public UUID subject() {
        return decisionId;
    }

    /** The review and the decision of an application are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return applicationId;
    }
}
