package fi.verkosto.review.decisioncontent;

import java.time.LocalDate;

/**
 * The letter of a decision, as it is told of.
 *
 * @param sha256 of its bytes, in hexadecimal digits
 * @param language fi or sv
 * @param channel how the decision counts as known
 * @param lastDay on which a correction may be requested at the latest, or, of an answer to such a request, on which one may appeal
 * @param otherLastDay of a member that asked for the correction, where it ends for it on another day than for the lead; null, and so
 *     left out, elsewhere
 * @param party business ID of the organisation that asked for the correction that the decision answers; null, and so left out, where
 *     nobody did, and of an answer that leaves the decision as it is, which says it itself
 * @param attached whether the mail has it as a file
 */
public record SentLetter(
        String sha256,
        String language,
        String channel,
        LocalDate lastDay,
        OtherLastDay otherLastDay,
        String party,
        Boolean attached) {

    /** The same of a decision that answers whoever asked for it. */
    public SentLetter answering(String asking) {
        return new SentLetter(sha256, language, channel, lastDay, otherLastDay, asking, attached);
    }

    /** The same, where it is known whether the mail has it. */
    public SentLetter attached(boolean isAttached) {
        return new SentLetter(sha256, language, channel, lastDay, otherLastDay, party, isAttached);
    }

    /**
     * The last day of one organisation.
     *
     * @param organisation its business ID
     */
    public record OtherLastDay(String organisation, LocalDate lastDay) {}
}
