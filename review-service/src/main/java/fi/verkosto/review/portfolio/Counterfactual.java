package fi.verkosto.review.portfolio;

import java.util.List;

/**
 * What would have had to be otherwise, one thing at a time, for a candidate to be in a portfolio that is as good as any. Each is
 * the least that would do, and null where nothing of its kind would.
 *
 * @param tied whether nothing would: it is in a portfolio that is as good as the one that was chosen
 * @param points how many more it would have needed
 * @param sum the most that it could have asked for, in cents
 * @param money what the call would have had to have, in cents
 * @param policies each of which alone kept it out
 * @param complete whether everything was answered in time
 */
public record Counterfactual(boolean tied, Long points, Long sum, Long money, List<Policy> policies, boolean complete) {

    static final Counterfactual TIED = new Counterfactual(true, 0L, null, null, List.of(), true);

    static final Counterfactual UNANSWERED = new Counterfactual(false, null, null, null, List.of(), false);
}
