package fi.verkosto.review.call;

/**
 * What a call says before anybody applies of how it is selected.
 *
 * @param weightMargin by how many percentage points the weight of a criterion may be more or less
 * @param tieBreaking who or what decides between equals
 * @param source of the value that lots are drawn by; null where a person decides
 */
public record SelectionTerms(int weightMargin, TieBreaking tieBreaking, String source) {

    /** Where a call says nothing of it, and where that was not read yet. */
    public static final SelectionTerms USUAL = new SelectionTerms(0, TieBreaking.PERSON, null);
}
