package fi.verkosto.review.conflict;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.disqualification.Disqualifications;
import fi.verkosto.review.interest.AllInterests;
import fi.verkosto.review.interest.NoteOrganisation;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether somebody must not deal with an application, as it is now. */
@ApplicationScoped
public class Conflicts {

    private final Disqualifications disqualifications;
    private final AllInterests interests;
    private final FindConflicts findConflicts;
    private final NoteOrganisation noteOrganisation;

    Conflicts(
            Disqualifications disqualifications,
            AllInterests interests,
            FindConflicts findConflicts,
            NoteOrganisation noteOrganisation) {
        this.disqualifications = disqualifications;
        this.interests = interests;
        this.findConflicts = findConflicts;
        this.noteOrganisation = noteOrganisation;
    }

    /** What the caller's token says of their organisation takes effect; to be called before anything is locked. */
    public void noteOrganisationOfCaller() {
        noteOrganisation.ofCaller();
    }

    /** They are disqualified, or an organisation of theirs is the application's, whether that was noticed before or not. */
    public boolean exist(KnownCall call, Review review, String person) {
        return disqualifications.hold(review.id(), person)
                || interests
                        .of(person)
                        .flatMap(known -> findConflicts.connection(call, review, known))
                        .isPresent();
    }
}
