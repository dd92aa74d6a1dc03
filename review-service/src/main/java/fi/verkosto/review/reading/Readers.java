package fi.verkosto.review.reading;

import java.util.List;

/**
 * Who reads an application because of its review, and who must not read it at all, in the order of their names.
 *
 * @param version of the application, which is under review
 * @param evaluators token subjects of those who have accepted it, and are not disqualified since
 * @param disqualified token subjects, whatever they are in the call
 */
record Readers(int version, List<String> evaluators, List<String> disqualified) {}
