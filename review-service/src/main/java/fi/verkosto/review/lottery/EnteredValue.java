package fi.verkosto.review.lottery;

import java.time.Instant;

/**
 * What somebody says the source showed: nobody sees it before a second person has said the same.
 *
 * @param by the subject of their tokens
 */
record EnteredValue(String value, String by, Instant at) {

    boolean isBy(String person) {
        return by.equals(person);
    }
}
