package fi.verkosto.applications.version;

import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.content.Section;
import java.util.List;
import java.util.UUID;

/** The files that a submission fixes; they live with the attachments. */
public interface SubmittedFiles {

    /** Lists the application's present files and keeps them, whatever is deleted later, for this submission. */
    List<SubmittedFile> fix(UUID applicationId, int number);

    /** The same for a submission that has the files of the one before, whatever was attached or deleted since. */
    List<SubmittedFile> repeat(UUID applicationId, int number);

    /** What a kept version had: what was submitted with it, or was there when it was saved. */
    List<SubmittedFile> of(KeptVersion version);

    /** What a submission fixed. */
    List<SubmittedFile> of(Submission submission);

    /** The same for whoever must not know who submitted them: called by a number that a file keeps in every version. */
    List<SubmittedFile> unnamed(Submission submission);

    /** Whether the present files are those of a submission. */
    boolean areThoseOf(UUID applicationId, int number);

    /**
     * Makes the present files those of a submission again: later ones are deleted, and ones deleted later come back.
     *
     * @return the IDs of both
     */
    List<UUID> goBackTo(UUID applicationId, int number);

    /**
     * One file as it was submitted.
     *
     * @param size in bytes
     * @param sha256 in hexadecimal
     */
    record SubmittedFile(UUID id, String name, long size, String sha256, Section section, String mediaType) {}
}
