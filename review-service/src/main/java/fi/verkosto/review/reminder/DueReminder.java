package fi.verkosto.review.reminder;

import java.time.LocalDate;
import java.util.UUID;

/** Something that an evaluator has not done yet and is to be reminded of. */
record DueReminder(UUID assignmentId, UUID reviewId, String evaluator, LocalDate dueDay) {}
