package fi.verkosto.applications.outcome;

import java.util.Optional;

/**
 * The letter of a decision that is sent to its applicants.
 *
 * @param file empty where the agency leaves it to the link
 * @param again an officer has it sent once more, which moves no time limit
 */
public record LetterSent(RecordDecision.Decision decision, Optional<LetterFile> file, boolean again) {

    /**
     * The letter as a file.
     *
     * @param content in Base64
     */
    public record LetterFile(String fileName, String mediaType, String content) {}
}
