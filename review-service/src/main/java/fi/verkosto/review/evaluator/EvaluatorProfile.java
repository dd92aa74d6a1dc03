package fi.verkosto.review.evaluator;

import java.util.List;

/**
 * An evaluator of a call who can be asked, as assigning needs to know them.
 *
 * @param person the subject of their access tokens
 * @param capacity how many applications of the call they take at the most
 * @param load how many they have already, completed ones included
 */
public record EvaluatorProfile(String person, List<String> languages, List<String> themes, int capacity, long load) {}
