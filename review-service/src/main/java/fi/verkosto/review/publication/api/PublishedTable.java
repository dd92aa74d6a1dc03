package fi.verkosto.review.publication.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.decisioncontent.Sentence;
import fi.verkosto.review.decisionletter.LetterData.OfCriterion;
import fi.verkosto.review.decisionletter.LetterData.OrganisationNamed;
import fi.verkosto.review.decisionletter.LetterData.Scores;
import fi.verkosto.review.publication.PublishedCall;
import fi.verkosto.review.publication.PublishedDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same as a table (RFC 4180): a row for each decision, a column for each criterion. Every field is in quotation marks, and a
 * text that a spreadsheet would take for a formula begins with an apostrophe.
 */
final class PublishedTable {

    private static final String END = "\r\n";

    /** At the beginning, and after what another locale's spreadsheet takes for the end of a field. */
    private static final Pattern FORMULA =
            Pattern.compile("(^|[;\\t\\r\\n]\\s*)(?=[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20])");

    private static final List<String> HEADINGS = List.of(
            "decisionId",
            "caseNumber",
            "strand",
            "outcome",
            "awarded",
            "leadBusinessId",
            "lead",
            "members",
            "title",
            "place");

    private static final List<String> LAST_HEADINGS = List.of(
            "groundFi",
            "groundSv",
            "groundEn",
            "reasonsFi",
            "reasonsSv",
            "reasonsEn",
            "furtherReasons",
            "notifiedOn",
            "declinedOn",
            "lapsed",
            "supersedes",
            "supersededBy");

    private PublishedTable() {}

    static String of(PublishedCall published) {
        List<String> criteria =
                published.call().criteria().stream().map(Criterion::id).toList();
        Stream<List<String>> rows = published.decisions().stream().map(decision -> row(decision, criteria));
        return Stream.concat(Stream.of(headings(criteria)), rows)
                .map(PublishedTable::line)
                .collect(Collectors.joining());
    }

    private static List<String> headings(List<String> criteria) {
        List<String> headings = new ArrayList<>(HEADINGS);
        headings.add("evaluators");
        headings.add("mean");
        criteria.forEach(criterion -> headings.add("mean " + criterion));
        headings.addAll(LAST_HEADINGS);
        return headings;
    }

    private static List<String> row(PublishedDecision published, List<String> criteria) {
        List<String> row = new ArrayList<>(List.of(
                published.decision().id().toString(),
                published.letter().caseNumber(),
                published.decision().strand(),
                published.decision().outcome().name(),
                text(published.decision().awarded().map(Money::amount)),
                published.letter().application().lead().businessId(),
                published.letter().application().lead().name(),
                published.isAward()
                        ? published.letter().members().stream()
                                .map(OrganisationNamed::name)
                                .collect(Collectors.joining("; "))
                        : "",
                published.isAward() ? published.letter().application().title() : "",
                text(published.place())));
        row.addAll(scores(published.scores(), criteria));
        row.addAll(words(published.ground().stream().toList()));
        row.addAll(words(published.reasons().stream().map(Sentence::text).toList()));
        row.add(String.valueOf(published.hasOwnWords()));
        row.add(FinnishTime.dayOf(published.decision().notifiedAt().orElseThrow())
                .toString());
        row.add(text(published.declinedOn()));
        row.add(String.valueOf(published.decision().hasLapsed()));
        row.add(text(published.decision().supersedes()));
        row.add(text(published.supersededBy()));
        return row;
    }

    private static List<String> scores(Optional<Scores> scores, List<String> criteria) {
        return Stream.concat(
                        Stream.of(text(scores.map(Scores::evaluators)), text(scores.map(Scores::mean))),
                        criteria.stream()
                                .map(criterion -> text(scores.flatMap(all -> all.criteria().stream()
                                        .filter(score -> score.id().equals(criterion))
                                        .map(OfCriterion::mean)
                                        .findFirst()))))
                .toList();
    }

    private static List<String> words(List<LocalizedText> texts) {
        return Stream.<Function<LocalizedText, String>>of(LocalizedText::fi, LocalizedText::sv, LocalizedText::en)
                .map(language -> texts.stream().map(language).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String line(List<String> fields) {
        return fields.stream()
                        .map(PublishedTable::safe)
                        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + END;
    }

    private static String safe(String field) {
        return FORMULA.matcher(field).replaceAll("$1'");
    }
}
