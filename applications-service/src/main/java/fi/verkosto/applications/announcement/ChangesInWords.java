package fi.verkosto.applications.announcement;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.words.InWords;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.Change;
import fi.verkosto.applications.call.terms.CostCategory;
import fi.verkosto.applications.call.terms.Criterion;
import fi.verkosto.applications.call.terms.Strand;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The changes of a call as people read them, one in a line: where it is a date, a sum or a number, from what to what; of
 * texts and whole things that they are new.
 */
final class ChangesInWords {

    private static final LocalizedText CHANGED = new LocalizedText("muutettu", "ändrad", "changed");
    private static final LocalizedText ADDED = new LocalizedText("lisätty", "tillagd", "added");
    private static final LocalizedText REMOVED = new LocalizedText("poistettu", "borttagen", "removed");

    private static final Pattern SUM = Pattern.compile("(-?\\d+(?:\\.\\d+)?) EUR");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final CallTerms terms;
    private final Locale language;

    ChangesInWords(CallTerms terms, Locale language) {
        this.terms = terms;
        this.language = language;
    }

    String of(List<Change> changes) {
        return changes.stream().map(this::line).distinct().collect(Collectors.joining("\n"));
    }

    private String line(Change change) {
        String[] steps = change.path().substring(1).split("/", -1);
        String name = ChangedTerm.of(steps[0]).inWords().in(language);
        if (steps.length > 1) {
            name += nameOf(steps[0], steps[1]).map(own -> " ”" + own + "”").orElse("");
        }
        if (steps.length > 2) {
            name += ": " + ChangedTerm.of(steps[2]).inWords().in(language).toLowerCase(language);
        }
        return "- " + name + ": " + whatBecame(change);
    }

    private String whatBecame(Change change) {
        Optional<String> before = written(change.before());
        Optional<String> after = written(change.after());
        if (before.isPresent() && after.isPresent()) {
            return before.get() + " → " + after.get();
        }
        if (change.before() == null && change.after() != null) {
            return after.orElse(ADDED.in(language));
        }
        return (change.after() == null && change.before() != null ? REMOVED : CHANGED).in(language);
    }

    /** Texts are left to the call itself: they are long, and codes are nobody's words. */
    private Optional<String> written(Object value) {
        return switch (value) {
            case Number number -> Optional.of(number.toString());
            case String text
            when SUM.matcher(text).matches() ->
                Optional.of(InWords.euros(new BigDecimal(text.substring(0, text.indexOf(' '))), language));
            case String text
            when MOMENT.matcher(text).matches() -> Optional.of(InWords.moment(Instant.parse(text), language));
            case String text
            when DAY.matcher(text).matches() -> Optional.of(InWords.day(LocalDate.parse(text), language));
            case null, default -> Optional.empty();
        };
    }

    private Optional<String> nameOf(String list, String code) {
        Optional<LocalizedText> names = switch (list) {
            case "strands" -> terms.strand(code).map(Strand::names);
            case "criteria" ->
                terms.criteria().stream()
                        .filter(criterion -> code.equals(criterion.id()))
                        .findFirst()
                        .map(Criterion::names);
            case "costCategories" ->
                terms.costCategories().stream()
                        .filter(category -> code.equals(category.code()))
                        .findFirst()
                        .map(CostCategory::names);
            default -> Optional.empty();
        };
        return names.map(own -> own.in(language));
    }
}
