package fi.verkosto.applications.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.applications.call.publication.Questions;
import fi.verkosto.applications.call.terms.QuestionForm;
import fi.verkosto.applications.call.terms.Strand;
import fi.verkosto.applications.call.terms.StrandKind;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class SchemaQuestionsTest {

    private static final String GOAL = """
            {"type": "object", "required": ["goal"], "additionalProperties": false, "properties": {
              "goal": {"type": "string", "minLength": 3, "maxLength": 10},
              "begin": {"type": "string", "format": "date"},
              "code": {"type": "string", "pattern": "^[A-Z]{2}$"},
              "share": {"type": "number", "minimum": 0, "maximum": 100},
              "ways": {"type": "array", "uniqueItems": true, "items": {"enum": ["COACHING", "VISITS"]}},
              "place": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/place"}]}},
             "$defs": {"place": {"type": "object", "required": ["town"], "properties": {"town": {"type": "string"}}}}}""";

    private final Questions questions = new SchemaQuestions();

    @Test
    void acceptsWhatFollowsTheStandard() {
        assertThat(questions.faultsOf(form(GOAL))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'goal': 'Growth', 'begin': '2019-01-31', 'code': 'FI', 'share': 2.5, 'ways': ['VISITS'], 'place': null}; ",
                "{}; /answers/goal required",
                "{'goal': 7}; /answers/goal wrong-type",
                "{'goal': 'ab'}; /answers/goal too-short",
                "{'goal': 'abcdefghijk'}; /answers/goal too-long",
                "{'goal': 'Growth', 'gaol': 1}; /answers/gaol unknown-question",
                "{'goal': 'Growth', 'begin': '31.1.2019'}; /answers/begin format",
                "{'goal': 'Growth', 'code': 'FIN'}; /answers/code format",
                "{'goal': 'Growth', 'share': 101}; /answers/share range",
                "{'goal': 'Growth', 'ways': ['VISITS', 'WALKS']}; /answers/ways/1 choice",
                "{'goal': 'Growth', 'ways': ['VISITS', 'VISITS']}; /answers/ways distinct",
                "{'goal': 'Growth', 'place': {}}; /answers/place alternatives"
            })
    void saysWhereAnAnswerIsWrong(String answers, String expected) {
        assertThat(found(questions.faults(strand(GOAL), json(answers.replace('\'', '"')))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void listsWhatMayBeChosen() {
        Strand strand = strand("""
                {"type": "object", "properties": {
                  "way": {"enum": ["COACHING", "VISITS", 3, true, null]},
                  "consent": {"const": "YES"}}}""");

        List<Fault> faults = questions.faults(strand, Map.of("way", "WALKS", "consent", "NO"));

        assertThat(faults)
                .extracting(fault -> fault.text().fi())
                .containsExactlyInAnyOrder(
                        "Vastaus ei ole mikään vaihtoehdoista: COACHING, VISITS, 3, true, null",
                        "Vastaus ei ole mikään vaihtoehdoista: YES");
        assertThat(faults).extracting(fault -> fault.text().sv()).allMatch(text -> text.contains("alternativen: "));
    }

    @Test
    void listsNoMoreThanAReaderWouldRead() {
        String choices = IntStream.range(0, 1_000)
                .mapToObj(number -> "\"Ääkkönen " + number + "\"")
                .collect(Collectors.joining(","));
        Strand strand = strand("{\"type\": \"object\", \"properties\": {\"way\": {\"enum\": [" + choices + "]}}}");

        String text =
                questions.faults(strand, Map.of("way", "x")).getFirst().text().en();

        assertThat(text).contains(": Ääkkönen 0, Ääkkönen 1, ").endsWith(" …").hasSizeLessThan(560);
    }

    @Test
    void takesAnUnfinishedDraftButNoMalformedOne() {
        assertThat(questions.malformed(strand(GOAL), Map.of())).isEmpty();
        assertThat(questions.malformed(strand(GOAL), Map.of("goal", "ab", "code", "x")))
                .isEmpty();
        assertThat(found(questions.malformed(strand(GOAL), Map.of("goal", 7)))).isEqualTo("/answers/goal wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u00ad\ufeff"})
    void takesABlankTextForNoAnswer(String blank) {
        Strand strand = strand("""
                {"type": "object", "required": ["goal"], "properties": {
                  "goal": {"type": "string"},
                  "note": {"type": "string"},
                  "place": {"type": "object", "required": ["town"], "properties": {"town": {"type": "string"}}},
                  "places": {"type": "array", "items": {"type": "string"}}}}""");

        assertThat(found(questions.faults(strand, Map.of("goal", blank)))).isEqualTo("/answers/goal required");
        assertThat(found(questions.faults(strand, Map.of("goal", "g", "place", Map.of("town", blank)))))
                .isEqualTo("/answers/place/town required");
        assertThat(questions.faults(strand, Map.of("goal", "g", "note", blank, "places", List.of(blank))))
                .isEmpty();
        assertThat(questions.malformed(strand, Map.of("goal", blank))).isEmpty();
    }

    @Test
    void countsCodePointsAsTheCallsOwnSizesDo() {
        String emoji = Character.toString(0x1F600);

        assertThat(questions.faults(strand(GOAL), Map.of("goal", emoji.repeat(10))))
                .isEmpty();
        assertThat(found(questions.faults(strand(GOAL), Map.of("goal", emoji.repeat(11)))))
                .isEqualTo("/answers/goal too-long");
        assertThat(found(questions.faults(strand(GOAL), Map.of("goal", emoji.repeat(2)))))
                .isEqualTo("/answers/goal too-short");
    }

    @Test
    void takesNoAnswersWhereNothingIsAsked() {
        Strand silent = new Strand("S", StrandKind.NETWORK, null, 1, null, null, null, null);

        assertThat(questions.faults(silent, Map.of())).isEmpty();
        assertThat(found(questions.malformed(silent, Map.of("a/b", 1)))).isEqualTo("/answers/a~1b unknown-question");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'type': 'strnig'}; /schema/properties/q/type json-schema",
                "{'minLength': -1}; /schema/properties/q/minLength json-schema",
                "{'minLenght': 1}; /schema/properties/q/minLenght unknown-keyword",
                "{'$ref': 'https://elsewhere.example/schema'}; /schema/properties/q/$ref reference",
                "{'$ref': '#'}; /schema/properties/q/$ref reference",
                "{'$ref': 'file:///etc/passwd'}; /schema/properties/q/$ref reference",
                "{'$id': 'https://elsewhere.example/'}; /schema/properties/q/$id unknown-keyword",
                "{'$dynamicRef': '#q'}; /schema/properties/q/$dynamicRef unknown-keyword",
                "{'pattern': '(a)\\\\1'}; /schema/properties/q/pattern pattern",
                "{'pattern': '(((a{99}){99}){99})'}; /schema/properties/q/pattern pattern",
                "{'pattern': '('}; /schema/properties/q/pattern pattern",
                "{'format': 'email'}; /schema/properties/q/format format",
                "{'$schema': 'http://json-schema.org/draft-07/schema#'}; /schema/properties/q/$schema dialect"
            })
    void refusesQuestionsThatItCouldNotJudge(String question, String expected) {
        String schema = "{'type': 'object', 'properties': {'q': %s}}".formatted(question);

        assertThat(found(questions.faultsOf(form(schema.replace('\'', '"'))))).isEqualTo(expected);
    }

    @Test
    void refusesDefinitionsThatNeverEndOrGrowWithoutMeasure() {
        assertThat(found(questions.faultsOf(form("""
                {"type": "object", "properties": {"q": {"$ref": "#/$defs/a"}},
                 "$defs": {"a": {"items": {"$ref": "#/$defs/b"}}, "b": {"items": {"$ref": "#/$defs/a"}}}}""")))).isEqualTo("/schema/$defs/a circular");
        String doubling = IntStream.range(0, 40)
                .mapToObj(i -> "\"d%d\": {\"allOf\": [{\"$ref\": \"#/$defs/d%d\"}, {\"$ref\": \"#/$defs/d%d\"}]}"
                        .formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(", "));
        assertThat(found(questions.faultsOf(form("""
                {"type": "object", "properties": {"q": {"$ref": "#/$defs/d0"}}, "$defs": {%s, "d40": {}}}""".formatted(doubling))))).isEqualTo("/schema too-large");
    }

    @Test
    void refusesQuestionsAndAnswersWithoutMeasure() {
        String deep =
                "{\"type\": \"object\", \"properties\": {\"q\": " + "{\"items\": ".repeat(20) + "{}" + "}".repeat(22);
        assertThat(found(questions.faultsOf(form(deep)))).isEqualTo("/schema too-large");
        assertThat(found(questions.faultsOf(new QuestionForm(json(GOAL), Map.of("goal", "x".repeat(70_000))))))
                .isEqualTo("/uiSchema too-large");
        assertThat(found(questions.faults(strand(GOAL), Map.of("ways", Collections.nCopies(6_000, "VISITS")))))
                .isEqualTo("/answers too-long");
    }

    /** 1 900 schemas for each of 4 900 answers are nine million comparisons at every save. */
    @ParameterizedTest
    @ValueSource(strings = {"items", "contains", "additionalProperties", "unevaluatedItems"})
    void costsNoMoreThanTheAnswersDoHoweverManySchemasTheyMeet(String keyword) {
        boolean isObject = keyword.equals("additionalProperties");
        String schemas = String.join(", ", Collections.nCopies(940, "{\"minLength\": 1}"));
        Strand heavy = strand("""
                {"type": "object", "properties": {"q": {"%s": {"allOf": [%s]}}}}""".formatted(keyword, schemas));
        Object many = isObject
                ? IntStream.range(0, 4_900).boxed().collect(Collectors.toMap(String::valueOf, _ -> "a"))
                : Collections.nCopies(4_900, "a");
        Strand light = strand("""
                {"type": "object", "properties": {"q": {"items": {"type": "string", "minLength": 1}}}}""");
        assertThat(questions.faultsOf(heavy.questions())).isEmpty();

        long ofLight = cpuTimeOf(() -> assertThat(questions.faults(light, Map.of("q", Collections.nCopies(4_900, "a"))))
                .isEmpty());
        long ofHeavy = cpuTimeOf(() ->
                assertThat(found(questions.faults(heavy, Map.of("q", many)))).isEqualTo("/answers too-long"));

        assertThat(ofHeavy).isLessThan(10 * ofLight);
    }

    @Test
    void bearsAFormOfAsManyQuestionsAsThereMayBe() {
        String asked = IntStream.range(0, 600)
                .mapToObj(i -> "\"q%d\": {\"$ref\": \"#/$defs/d\"}".formatted(i))
                .collect(Collectors.joining(", "));
        Strand strand = strand("""
                {"type": "object", "properties": {%s}, "$defs": {"d": {"type": "object", "properties": {
                  "a": {"type": "string", "maxLength": 9}, "b": {"type": "string", "maxLength": 9}}}}}""".formatted(asked));
        Map<String, Object> answers = IntStream.range(0, 600)
                .boxed()
                .collect(Collectors.toMap(i -> "q" + i, _ -> Map.of("a", "x", "b", "y")));

        assertThat(questions.faultsOf(strand.questions())).isEmpty();
        assertThat(questions.faults(strand, answers)).isEmpty();
    }

    /** Of the quickest of some runs, in nanoseconds of the processor. */
    private static long cpuTimeOf(Runnable check) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return IntStream.range(0, 20)
                .mapToLong(_ -> {
                    long begin = threads.getCurrentThreadCpuTime();
                    check.run();
                    return threads.getCurrentThreadCpuTime() - begin;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void showsOnlyWhatIsAsked() {
        assertThat(found(questions.faultsOf(new QuestionForm(json(GOAL), Map.of("gaol", Map.of())))))
                .isEqualTo("/uiSchema/gaol unknown-question");
    }

    /** The classic that takes a backtracking matcher longer than the universe is old. */
    @Test
    void isNotHeldUpByAPattern() {
        Strand strand = strand("""
                {"type": "object", "properties": {
                  "q": {"type": "string", "pattern": "^(([a-z])+.)+[A-Z]([a-z])+$"},
                  "many": {"type": "array", "items": {"type": "string", "pattern": "^(a|a)*(a|aa){1,500}$"}}}}""");
        String evil = "a".repeat(50_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(found(questions.faults(strand, Map.of("q", evil)))).isEqualTo("/answers/q format");
            assertThat(found(questions.faults(strand, Map.of("many", Collections.nCopies(3, evil + "b")))))
                    .isEqualTo("/answers too-long");
        });
    }

    private static String found(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + " " + fault.rule())
                .collect(Collectors.joining(", "));
    }

    private static Strand strand(String schema) {
        return new Strand("S", StrandKind.NETWORK, null, 1, null, null, null, form(schema));
    }

    private static QuestionForm form(String schema) {
        return new QuestionForm(json(schema), Map.of());
    }

    private static Map<String, Object> json(String text) {
        return JsonMapper.shared().readValue(text, new TypeReference<>() {});
    }
}
