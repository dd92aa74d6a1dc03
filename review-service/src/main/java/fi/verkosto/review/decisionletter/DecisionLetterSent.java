package fi.verkosto.review.decisionletter;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.messaging.PublicEvent;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decisioncontent.SentLetter.OtherLastDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter is to be mailed to the people of the application. All that the mail says is in it: it may be heard of before the decision.
 *
 * @param awarded null, and so left out, for a rejection
 * @param otherLastDay of a member that asked for a correction, where it is another; null, and so left out, elsewhere
 * @param party that asked for the correction that the decision answers, which is told even if it is no party any more; null, and so
 *     left out, where nobody did
 * @param again an officer has it sent once more
 * @param file left out where the mail leads to the letter alone
 */
record DecisionLetterSent(
        UUID decisionId,
        String agency,
        UUID applicationId,
        UUID callId,
        long revision,
        Money awarded,
        LocalDate acceptBy,
        UUID supersedes,
        Instant notifiedAt,
        LocalizedText reasons,
        LocalDate lastDay,
        OtherLastDay otherLastDay,
        String party,
        boolean again,
        EnclosedFile file)
        implements PublicEvent {

    /** @param file null where the mail leads to the letter alone */
    static DecisionLetterSent of(
            DecisionLetter letter, Decision decision, String agency, EnclosedFile file, boolean again) {
        return new DecisionLetterSent(
                decision.id(),
                agency,
                decision.applicationId(),
                decision.callId(),
                decision.revision(),
                decision.awarded().orElse(null),
                decision.acceptBy().orElse(null),
                decision.supersedes().orElse(null),
                decision.notifiedAt().orElseThrow(),
                decision.reasons(),
                letter.lastDay(),
                RequestNamed.otherLastDay(letter.data().onRequest()),
                RequestNamed.partyOf(letter.data().onRequest()),
                again,
                file);
    }

    @Override
    public String type() {
        return "fi.verkosto.decision.letter-sent.v1";
    }

    @Override
    public UUID subject() {
        return decisionId;
    }

    @Override
    public UUID partitionKey() {
        return applicationId;
    }
}
