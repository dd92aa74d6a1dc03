package fi.verkosto.review.decisioncontent;

/**
 * A part of a grant that is paid at once.
 *
 * @param percent of the grant; those of all instalments sum up to 100
 */
public record Instalment(int percent, InstalmentOccasion after) {}
