package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.time.FinnishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Until when an evaluator is asked to answer an offer and to complete the scores: the last days, in Finland.
 *
 * @param answerBy null for the usual one
 * @param reviewBy null for the usual one
 */
public record DueDays(LocalDate answerBy, LocalDate reviewBy) {

    private static final int TO_ANSWER = 7;
    private static final int TO_REVIEW = 28;
    private static final int TO_CHANGE = 7;
    private static final int LONGEST_YEARS = 2;

    private static final LocalizedText NOT_SO = new LocalizedText(
            "Päivä on tästä päivästä alkaen, enintään kahden vuoden päässä, ja arviointi valmistuu aikaisintaan vastauspäivänä",
            "Dagen är i dag eller senare, högst två år framåt, och bedömningen blir klar tidigast på svarsdagen",
            "The day is today or later, within two years, and the review is due on the day of the answer at the earliest");

    /** With the usual days where none are given. */
    DueDays from(LocalDate today) {
        LocalDate answer = answerBy == null ? earliest(today.plusDays(TO_ANSWER), reviewBy) : answerBy;
        LocalDate review = reviewBy == null ? answer.plusDays(TO_REVIEW - TO_ANSWER) : reviewBy;
        DueDays days = new DueDays(answer, review);
        days.requireSound(today);
        return days;
    }

    /** Where nobody gives any. */
    static DueDays usual(Instant now) {
        return new DueDays(null, null).from(FinnishTime.dayOf(now));
    }

    /** Who is to change scores has some days for it, however late it is. */
    static LocalDate toChange(LocalDate reviewBy, Instant now) {
        LocalDate earliest = FinnishTime.dayOf(now).plusDays(TO_CHANGE);
        return reviewBy == null || reviewBy.isBefore(earliest) ? earliest : reviewBy;
    }

    private static LocalDate earliest(LocalDate usual, LocalDate limit) {
        return limit != null && limit.isBefore(usual) ? limit : usual;
    }

    private void requireSound(LocalDate today) {
        LocalDate last = today.plusYears(LONGEST_YEARS);
        List<Fault> faults = new ArrayList<>();
        if (answerBy.isBefore(today) || answerBy.isAfter(last)) {
            faults.add(new Fault("/answerBy", "day-in-range", NOT_SO));
        }
        if (reviewBy.isBefore(answerBy) || reviewBy.isBefore(today) || reviewBy.isAfter(last)) {
            faults.add(new Fault("/reviewBy", "day-in-range", NOT_SO));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(CommonError.INVALID_REQUEST).faults(faults);
        }
    }
}
