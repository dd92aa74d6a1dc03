package fi.verkosto.review.decisioncontent;

import java.time.LocalDate;

/**
 * The letter of a decision, as it is told of.
 *
 * @param sha256 of its bytes, in hexadecimal digits
 * @param language fi or sv
 * @param channel how the decision counts as known
 * @param lastDay on which a correction may be requested at the latest
 * @param attached the mail has it as a file
 */
public record SentLetter(String sha256, String language, String channel, LocalDate lastDay, boolean attached) {}
