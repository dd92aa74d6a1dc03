package fi.verkosto.review.record;

import fi.verkosto.receipts.CanonicalJson;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of making again what a line says was made.
 *
 * @param number of the line
 * @param about the ID of what was made; null for the ranking and the record as a whole
 * @param by what made it then; null where the line does not say
 * @param difference from what the line says; null where there is none
 */
record Again(long number, Part part, UUID about, Software by, String difference) {

    /** What is made again. */
    enum Part {
        RECORD,
        SCENARIO,
        LOTTERY,
        RANKING,
        SELECTION,
        /** What the selection drafted: outcome, sum, terms and grounds. */
        DRAFTS,
        /** What became of drafts: only what a person wrote may change one, and nothing once it was presented. */
        DECISIONS,
        /** Of an award, and of all awards together. */
        SUMS
    }

    static Again of(Line line, Part part, UUID about, Optional<String> difference) {
        return new Again(line.number(), part, about, line.software(), difference.orElse(null));
    }

    boolean isSame() {
        return difference == null;
    }

    /** Where two differ as they are written; empty where not in a byte. */
    static Optional<String> difference(Object recorded, Object again) {
        String was = written(recorded);
        String is = written(again);
        return was.equals(is)
                ? Optional.empty()
                : Optional.of("the record says %s, and it comes to %s".formatted(was, is));
    }

    /** Only objects and lists have the one form, so that a single value goes into a list first. */
    private static String written(Object value) {
        if (value == null) {
            return "nothing";
        }
        String inList = CanonicalJson.of(List.of(value));
        return inList.substring(1, inList.length() - 1);
    }

    /** The same of two lists, of which the first that differ are told. */
    static Optional<String> difference(List<?> recorded, List<?> again) {
        if (recorded == null) {
            return difference((Object) null, (Object) again);
        }
        for (int place = 0; place < Math.max(recorded.size(), again.size()); place++) {
            Optional<String> found = difference(at(recorded, place), at(again, place));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Object at(List<?> list, int place) {
        return place < list.size() ? list.get(place) : null;
    }
}
