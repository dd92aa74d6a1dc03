package fi.verkosto.review.reminder;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.review.letter.Day;
import fi.verkosto.review.letter.EvaluatorLetter;
import fi.verkosto.review.letter.LetterTo;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Reminds evaluators of offers without an answer and of reviews that are not complete. */
@ApplicationScoped
class RemindEvaluators {

    private static final int AT_ONCE = 50;

    private final DueReminders reminders;
    private final Reviews reviews;
    private final EvaluatorLetter letter;
    private final InstantSource clock;

    RemindEvaluators(DueReminders reminders, Reviews reviews, EvaluatorLetter letter, InstantSource clock) {
        this.reminders = reminders;
        this.reviews = reviews;
        this.letter = letter;
        this.clock = clock;
    }

    /**
     * Some of those who are to be reminded.
     *
     * @return whether there may be more
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean remindSome(ReminderKind kind) {
        Instant now = clock.instant();
        List<DueReminder> due = reminders.claim(kind, FinnishTime.dayOf(now), now, AT_ONCE);
        due.forEach(reminder -> remind(kind, reminder));
        return due.size() == AT_ONCE;
    }

    private void remind(ReminderKind kind, DueReminder due) {
        letter.send(
                kind.template(),
                new LetterTo(
                        due.evaluator(),
                        due.assignmentId(),
                        reviews.find(due.reviewId()).orElseThrow()),
                _ -> Map.of(kind.nameOfDay(), new Day(due.dueDay())));
    }
}
