package fi.verkosto.review.publication;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.decisioncontent.Sentence;
import fi.verkosto.review.decisionletter.LetterData;
import fi.verkosto.review.decisionletter.LetterData.Scores;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision that was given, as far as it is for everybody: what its letter said, without people and without what was
 * written for its applicants alone.
 *
 * @param place in the ranking of its strand; none of an application that was never ranked
 * @param supersededBy the decision on the same application that came after it
 */
public record PublishedDecision(
        Decision decision, LetterData letter, Optional<Integer> place, Optional<UUID> supersededBy) {

    private static final LocalizedText NOT_ELIGIBLE = new LocalizedText(
            "Hakemus ei täyttänyt haun ehtoja.",
            "Ansökan uppfyllde inte villkoren för utlysningen.",
            "The application did not meet the conditions of the call.");

    private static final LocalizedText CORRECTED = new LocalizedText(
            "Päätös on annettu oikaisuvaatimuksen johdosta.",
            "Beslutet har fattats med anledning av en begäran om omprövning.",
            "The decision was given upon a request for correction.");

    public boolean isAward() {
        return decision.outcome() == Outcome.AWARDED;
    }

    /**
     * Why; of an application that was never ranked an officer wrote it, for its applicants. Of a correction as well, so that a
     * fixed sentence says what the decision came from.
     */
    public Optional<LocalizedText> ground() {
        Optional<LocalizedText> ofSelection = Optional.ofNullable(
                        decision.reasoning().ground())
                .map(ground -> place.isPresent() ? ground : NOT_ELIGIBLE);
        return isCorrection()
                ? Optional.of(ofSelection.map(PublishedDecision::corrected).orElse(CORRECTED))
                : ofSelection;
    }

    private boolean isCorrection() {
        return letter.onRequest() != null;
    }

    private static LocalizedText corrected(LocalizedText ground) {
        return new LocalizedText(
                CORRECTED.fi() + " " + ground.fi(),
                CORRECTED.sv() + " " + ground.sv(),
                CORRECTED.en() + " " + ground.en());
    }

    /** The day in Finland on which its recipient declined the award, or on which an officer found that it lapsed. */
    public Optional<LocalDate> declinedOn() {
        return decision.declinedAt().map(FinnishTime::dayOf);
    }

    /** Further reasons out of the catalogue. */
    public List<Sentence> reasons() {
        return decision.reasoning().sentences().stream()
                .filter(sentence -> sentence.code() != null)
                .toList();
    }

    /** Whether the letter gives reasons that somebody wrote for its applicants. */
    public boolean hasOwnWords() {
        return isCorrection()
                || reasons().size() < decision.reasoning().sentences().size()
                || (place.isEmpty() && decision.reasoning().ground() != null);
    }

    /** Of those who were funded: what they were compared by. */
    public Optional<Scores> scores() {
        return Optional.ofNullable(letter.scores()).filter(_ -> isAward());
    }
}
