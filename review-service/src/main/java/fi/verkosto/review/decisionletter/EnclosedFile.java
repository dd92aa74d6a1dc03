package fi.verkosto.review.decisionletter;

import java.util.Base64;

/**
 * A letter as a file that a mail comes with.
 *
 * @param content in Base64
 */
record EnclosedFile(String fileName, String mediaType, String content) {

    static EnclosedFile of(LetterToRead letter) {
        return new EnclosedFile(
                letter.fileName(), LetterToRead.PDF, Base64.getEncoder().encodeToString(letter.bytes()));
    }
}
