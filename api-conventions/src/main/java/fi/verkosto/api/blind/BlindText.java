package fi.verkosto.api.blind;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts labels in the place of organisations where what somebody wrote names them in full: by business ID, or by name, in
 * whatever case. Inflected, translated and short names stay, and so does whatever else tells who wrote it.
 */
public final class BlindText {

    /** From here on a name with an ending is still that name; as a part of another word a shorter one may be another. */
    private static final int LONG = 8;

    /** Below, a name is a word of the language in all other cases. */
    private static final int TINY = 4;

    private static final Pattern GAP = Pattern.compile("[\\p{Z}\\s]+");
    private static final String HYPHENS = "[-\\u2010-\\u2015\\u2212]";
    private static final String BEGINS = "(?<![\\p{L}\\p{N}])";
    private static final String ENDS = "(?![\\p{L}\\p{N}])";

    /** Anybody's, whose it is being looked up; also as a VAT number, which has no hyphen. Two groups. */
    private static final String BUSINESS_ID = "(?<!\\p{N})(?:FI)?(\\d{7})" + HYPHENS + "?(\\d)(?!\\p{N})";

    private final Map<String, String> labelsOfIds = new HashMap<>();
    private final List<String> labelsOfNames;
    private final Pattern pattern;

    private BlindText(List<Named> organisations, Locale language) {
        organisations.stream()
                .filter(organisation -> organisation.businessId() != null)
                .forEach(organisation -> labelsOfIds.putIfAbsent(
                        organisation.businessId(), organisation.label().texts().in(language)));
        List<Sought> sought = organisations.stream()
                .flatMap(organisation -> Sought.of(organisation, language))
                .sorted(Comparator.comparingInt(Sought::length).reversed())
                .toList();
        labelsOfNames = sought.stream().map(Sought::label).toList();
        String names = sought.stream().map(one -> "(" + one.pattern() + ")").collect(Collectors.joining("|"));
        pattern = Pattern.compile(
                names.isEmpty() ? BUSINESS_ID : BEGINS + "(?:" + names + ")|" + BUSINESS_ID,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * For what is written about these organisations.
     *
     * @param language of the labels: the one that the texts are written in, as far as that is known
     */
    public static BlindText of(List<Named> organisations, Locale language) {
        return new BlindText(organisations, language);
    }

    /** Null stays null. */
    public String of(String text) {
        return text == null || (labelsOfIds.isEmpty() && labelsOfNames.isEmpty())
                ? text
                : pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(labelOf(found)));
    }

    /** A JSON value with all its texts, the names of members included. */
    public Object ofJson(Object value) {
        return switch (value) {
            case String text -> of(text);
            case List<?> items -> ofItems(items);
            case Map<?, ?> members -> ofMembers(members);
            case null, default -> value;
        };
    }

    public Map<String, Object> ofMembers(Map<?, ?> members) {
        Map<String, Object> blind = new LinkedHashMap<>();
        members.forEach((name, value) -> blind.put(free(of(name.toString()), blind), ofJson(value)));
        return blind;
    }

    private List<Object> ofItems(List<?> items) {
        List<Object> blind = new ArrayList<>();
        items.forEach(item -> blind.add(ofJson(item)));
        return blind;
    }

    /** Two names of members may have become one. */
    private static String free(String name, Map<String, ?> taken) {
        return taken.containsKey(name) ? free(name + "'", taken) : name;
    }

    private String labelOf(MatchResult found) {
        int names = labelsOfNames.size();
        return IntStream.rangeClosed(1, names)
                .filter(group -> found.start(group) >= 0)
                .mapToObj(group -> labelsOfNames.get(group - 1))
                .findFirst()
                .orElseGet(() ->
                        labelsOfIds.getOrDefault(found.group(names + 1) + "-" + found.group(names + 2), found.group()));
    }

    /**
     * An organisation and its label.
     *
     * @param businessId null where nobody knows it
     * @param names in the languages that it has one in; null for one that it has not
     */
    public record Named(OrganisationLabel label, String businessId, List<String> names) {

        public static Named of(OrganisationLabel label, String businessId, String... names) {
            return new Named(
                    label, businessId, Stream.of(names).filter(Objects::nonNull).toList());
        }
    }

    private record Sought(String pattern, int length, String label) {

        static Stream<Sought> of(Named organisation, Locale language) {
            String label = organisation.label().texts().in(language);
            return organisation.names().stream()
                    .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC).strip())
                    .filter(name -> !name.isEmpty())
                    .map(name -> new Sought(patternOf(name), name.length(), label));
        }

        /** From the beginning of a word on. */
        private static String patternOf(String name) {
            String words = GAP.splitAsStream(name)
                    .map(word -> Stream.of(word.split("-", -1))
                            .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
                            .collect(Collectors.joining(HYPHENS)))
                    .collect(Collectors.joining(GAP.pattern()));
            String sought = words + (name.length() < LONG ? ENDS : "");
            return name.length() < TINY ? "(?-iu:" + sought + ")" : sought;
        }
    }
}
