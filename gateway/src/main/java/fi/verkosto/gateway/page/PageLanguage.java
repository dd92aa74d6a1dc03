package fi.verkosto.gateway.page;

import fi.verkosto.gateway.problem.LocalizedText;
import fi.verkosto.gateway.problem.Problem;
import fi.verkosto.gateway.problem.Problems;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A language that a page is to be had in, and what it calls itself. */
public record PageLanguage(String code, String name) {

    /** The query parameter with which a reader chooses. */
    public static final String PARAMETER = "lang";

    public static final List<PageLanguage> ALL = List.of(
            new PageLanguage("fi", "Suomi"), new PageLanguage("sv", "Svenska"), new PageLanguage("en", "English"));

    private static final Set<String> CODES =
            ALL.stream().map(PageLanguage::code).collect(Collectors.toCollection(TreeSet::new));

    /** What was chosen, otherwise what the browser prefers; none, and answered, where that is no language of the pages. */
    public static Optional<Locale> of(RoutingContext context) {
        List<String> chosen = context.queryParam(PARAMETER);
        if (chosen.isEmpty()) {
            return Optional.of(LocalizedText.languageFor(context.request().getHeader("Accept-Language")));
        }
        if (chosen.size() > 1 || !CODES.contains(chosen.getFirst())) {
            Problems.answer(context, Problem.ofQuery(context.request(), PARAMETER, CODES));
            return Optional.empty();
        }
        return Optional.of(Locale.of(chosen.getFirst()));
    }
}
