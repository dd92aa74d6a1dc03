package fi.verkosto.review.decisionletter;

import fi.verkosto.messaging.PublicEvent;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decisioncontent.SentLetter.OtherLastDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The answer to a correction request that leaves the decision as it is, is to be mailed to the people of the application and to whoever
 * asked. All that the mail says is in it: it may be heard of before the answer.
 *
 * @param revision of the decision that the request is against
 * @param outcome UPHELD or INADMISSIBLE
 * @param lastDay on which one may appeal
 * @param otherLastDay of the member that asked, where it is another; null, and so left out, elsewhere
 * @param again an officer has it sent once more
 * @param file left out where the mail leads to the letter alone
 */
record CorrectionLetterSent(
        UUID correctionRequestId,
        UUID decisionId,
        String agency,
        UUID applicationId,
        UUID callId,
        long revision,
        String party,
        String outcome,
        Instant decidedAt,
        LocalDate lastDay,
        OtherLastDay otherLastDay,
        boolean again,
        EnclosedFile file)
        implements PublicEvent {

    /** @param file null where the mail leads to the letter alone */
    static CorrectionLetterSent of(
            CorrectionLetter letter, Decision against, String agency, EnclosedFile file, boolean again) {
        CorrectionLetterData data = letter.data();
        return new CorrectionLetterSent(
                data.requestId(),
                against.id(),
                agency,
                against.applicationId(),
                against.callId(),
                against.revision(),
                RequestNamed.partyOf(data.onRequest()),
                data.onRequest().outcome(),
                letter.sentAt(),
                data.correction().lastDay(),
                RequestNamed.otherLastDay(data.onRequest()),
                again,
                file);
    }

    @Override
    public String type() {
        return "fi.verkosto.correction.letter-sent.v1";
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
