package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.text.Text;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.Criterion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scores of one evaluator for one application, checked against the criteria of the call. */
public record ScoreSheet(List<Score> scores) {

    public ScoreSheet {
        scores = List.copyOf(scores);
    }

    public void requireSound(List<Criterion> criteria) {
        List<Fault> faults = faults(criteria);
        if (!faults.isEmpty()) {
            throw new Refusal(ReviewError.SCORES_INVALID).faults(faults);
        }
    }

    /** Unknown criteria, criteria given twice and scores out of range; pointers lead into the request's list. */
    List<Fault> faults(List<Criterion> criteria) {
        var known = criteria.stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        Set<String> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (int place = 0; place < scores.size(); place++) {
            Score score = scores.get(place);
            String pointer = "/scores/" + place;
            Optional.ofNullable(known.get(score.criterion()))
                    .map(criterion -> outOfRange(pointer, score, criterion))
                    .orElseGet(() -> Optional.of(unknown(pointer)))
                    .ifPresent(faults::add);
            if (!seen.add(score.criterion())) {
                faults.add(repeated(pointer));
            }
        }
        return faults;
    }

    /**
     * One fault for each criterion without a score, or without the rationale that it needs; the pointer names the
     * criterion, since there is no place to name.
     */
    List<Fault> missing(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(criterion -> scoreOf(criterion)
                        .map(score -> unreasoned(criterion, score))
                        .orElseGet(() -> Optional.of(unscored(criterion)))
                        .stream())
                .toList();
    }

    /**
     * One fault for each score that differs, without a reason, from what was complete before.
     *
     * @param before empty if nothing was
     */
    List<Fault> unexplained(ScoreSheet before) {
        return scores.stream()
                .filter(score -> Text.isBlank(score.changedBecause()))
                .filter(score -> before.scores.stream().anyMatch(score::differsFrom))
                .map(score -> Fault.at(
                        "/scores/" + score.criterion() + "/changedBecause",
                        "change-unexplained",
                        "Pisteet muuttuvat valmiiksi merkitystä; perustele muutos",
                        "Poängen ändras från vad som var färdigt; motivera ändringen",
                        "The score changes from what was complete; say why"))
                .toList();
    }

    /** One fault for each criterion without a score. */
    public List<Fault> unscored(List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> scoreOf(criterion).isEmpty())
                .map(ScoreSheet::unscored)
                .toList();
    }

    /** Reasons of changes belong to what they led to, not to what comes after it. */
    ScoreSheet withoutReasonsOfChanges() {
        return new ScoreSheet(scores.stream().map(Score::withoutReasonOfChange).toList());
    }

    public boolean isComplete(List<Criterion> criteria) {
        return criteria.stream().allMatch(criterion -> scoreOf(criterion).isPresent());
    }

    /** The sum of score times weight over the criteria, all of which must be scored. */
    public long weightedPoints(List<Criterion> criteria) {
        return criteria.stream()
                .mapToLong(criterion -> (long) criterion.weight() * pointsFor(criterion))
                .sum();
    }

    /** What was given for a criterion that must be scored. */
    public int pointsFor(Criterion criterion) {
        return scoreOf(criterion).orElseThrow().score();
    }

    private Optional<Score> scoreOf(Criterion criterion) {
        return scores.stream()
                .filter(score -> score.criterion().equals(criterion.id()))
                .findFirst();
    }

    private static Optional<Fault> unreasoned(Criterion criterion, Score score) {
        return criterion.rationaleRequired() && Text.isBlank(score.rationale())
                ? Optional.of(Fault.at(
                        "/scores/" + criterion.id() + "/rationale",
                        "rationale-missing",
                        "Valintaperusteen pisteet on perusteltava",
                        "Poängen för kriteriet ska motiveras",
                        "The score for this criterion needs a rationale"))
                : Optional.empty();
    }

    private static Fault unscored(Criterion criterion) {
        return Fault.at(
                "/scores/" + criterion.id(),
                "criterion-unscored",
                "Valintaperuste on pisteyttämättä",
                "Kriteriet saknar poäng",
                "The criterion has no score");
    }

    private static Optional<Fault> outOfRange(String pointer, Score score, Criterion criterion) {
        int maximum = criterion.maximumScore();
        return score.score() >= 0 && score.score() <= maximum
                ? Optional.empty()
                : Optional.of(Fault.at(
                        pointer + "/score",
                        "score-range",
                        "Pisteet ovat väliltä 0–" + maximum,
                        "Poängen är mellan 0 och " + maximum,
                        "The score is between 0 and " + maximum));
    }

    private static Fault unknown(String pointer) {
        return Fault.at(
                pointer + "/criterion",
                "criterion-unknown",
                "Haussa ei ole tällaista valintaperustetta",
                "Utlysningen har inget sådant kriterium",
                "The call has no such criterion");
    }

    private static Fault repeated(String pointer) {
        return Fault.at(
                pointer + "/criterion",
                "criterion-repeated",
                "Valintaperuste on annettu kahdesti",
                "Kriteriet har angetts två gånger",
                "The criterion is given twice");
    }
}
