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
 */
public record SentLetter(String sha256, String language, String channel, LocalDate lastDay, OtherLastDay otherLastDay) {

    /**
     * The last day of one organisation.
     *
     * @param organisation its business ID
     */
    public record OtherLastDay(String organisation, LocalDate lastDay) {}
}
