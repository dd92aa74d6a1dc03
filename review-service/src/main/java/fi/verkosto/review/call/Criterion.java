package fi.verkosto.review.call;

/**
 * A criterion of a call, known by its ID and never by its place in a list.
 *
 * @param weight per cent; the weights of a call sum up to 100
 * @param maximumScore scores are whole numbers from 0 to this one
 * @param rationaleRequired whether each score for it needs a rationale
 */
public record Criterion(String id, int weight, int maximumScore, boolean rationaleRequired) {}
