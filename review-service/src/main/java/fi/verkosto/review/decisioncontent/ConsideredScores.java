package fi.verkosto.review.decisioncontent;

import java.math.BigDecimal;
import java.util.List;

/**
 * What evaluators had given an application when its decision was presented: that is what decided, whatever becomes of their
 * scores afterwards. Means over all who counted, and of nobody alone.
 *
 * @param mean weighted over the criteria, two decimals
 */
public record ConsideredScores(int evaluators, BigDecimal mean, List<OfCriterion> criteria) {

    public ConsideredScores {
        criteria = List.copyOf(criteria);
    }

    /** The mean for one criterion. */
    public record OfCriterion(String criterion, int weight, BigDecimal mean, int maximum) {}
}
