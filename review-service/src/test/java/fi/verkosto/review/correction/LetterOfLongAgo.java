package fi.verkosto.review.correction;

import fi.verkosto.api.time.FinnishHolidays;
import fi.verkosto.review.Database;
import java.time.LocalDate;
import java.util.UUID;

/** Makes it as if a decision had been notified by message on a day long ago: a letter that was given cannot be changed, so another one takes its place. */
final class LetterOfLongAgo {

    private LetterOfLongAgo() {}

    static void make(Database database, UUID decision, LocalDate sentOn) {
        LocalDate knownOn = sentOn.plusDays(3);
        LocalDate thirtieth = knownOn.plusDays(30);
        LocalDate lastDay = FinnishHolidays.workingDayFrom(thirtieth);
        database.change("""
                with gone as (delete from decision_letter where decision_id = ?::uuid returning *),
                notified as (update decision set notified_at = (? || 'T08:00:00Z')::timestamptz where id = ?::uuid)
                insert into decision_letter
                    (decision_id, review_id, call_id, language, channel, sent_at, last_day, sha256, bytes, data)
                select decision_id, review_id, call_id, language, 'ELECTRONIC', sent_at, ?::date, sha256, bytes,
                    jsonb_set(data, '{correction}', ?::jsonb) from gone""", decision, sentOn, decision, lastDay, """
                {"delivery": "ELECTRONIC", "sentOn": "%s", "knownOn": "%s", "thirtiethDay": "%s", "lastDay": "%s"}""".formatted(sentOn, knownOn, thirtieth, lastDay));
    }
}
