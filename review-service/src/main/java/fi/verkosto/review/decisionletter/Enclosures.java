package fi.verkosto.review.decisionletter;

import fi.verkosto.review.agency.KnownAgencies;
import fi.verkosto.review.agency.KnownAgency;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether a letter goes with its mail as a file: where its agency attaches letters, and else the mail leads to it. */
@ApplicationScoped
class Enclosures {

    /** For applications-service alone, which knows whom to write to. */
    static final String TOPIC = "verkosto.letters";

    /** Mail servers refuse what is much larger, and so does the broker once there is a request for each recipient. */
    static final int LARGEST = 700_000;

    private final KnownAgencies agencies;

    Enclosures(KnownAgencies agencies) {
        this.agencies = agencies;
    }

    /** None where the mail has the link alone. */
    Optional<EnclosedFile> of(LetterToRead letter, String agency) {
        boolean isAttached = letter.bytes().length <= LARGEST
                && agencies.find(agency).map(KnownAgency::attachesLetters).orElse(false);
        return isAttached ? Optional.of(EnclosedFile.of(letter)) : Optional.empty();
    }
}
