package fi.verkosto.review.selection;

import java.util.List;

/**
 * The selections of a call.
 *
 * @param newest the last one first, and no more than a list shows
 * @param last what became of the last one; those before it are replaced
 * @param total how many there are
 */
public record SelectionsOfCall(List<SelectionRow> newest, SelectionStanding last, long total) {}
