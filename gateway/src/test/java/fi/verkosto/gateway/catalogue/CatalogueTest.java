package fi.verkosto.gateway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.verkosto.gateway.problem.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The catalogue against the sources of the gateway, the services and their libraries: the gateway has none of their classes, and
 * the formatter gives every code and every member one shape.
 */
class CatalogueTest {

    private static final Pattern CODE = Pattern.compile("^ {4}([A-Z][A-Z_]+)\\(\\s*(\\d{3}),", Pattern.MULTILINE);
    private static final Pattern MEMBER = Pattern.compile("\\.with\\(\\s*\"([A-Za-z]+)\"\\s*,");
    private static final Pattern MEMBER_OF_THE_GATEWAY = Pattern.compile("\\.put\\(\\s*\"([A-Za-z]+)\"\\s*,");

    /** The members that every problem has, by RFC 9457. */
    private static final Set<String> STANDARD = Set.of("type", "title", "status", "detail", "instance");

    private static final JsonNode CATALOGUE = read();

    @Test
    void hasAPageForEveryCodeOfTheSourcesAndNoOther() {
        assertThat(inCatalogue()).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(inCatalogue()))
                .as("Codes with their statuses in problems/catalogue.yaml, and in the enums of codes")
                .isEqualTo(inSources());
    }

    @Test
    void saysWhatEveryMemberMeansAndNoOther() {
        Set<String> described = new TreeSet<>();
        CATALOGUE.path("members").fieldNames().forEachRemaining(described::add);
        Set<String> used = new TreeSet<>(List.of("errors"));
        sources().forEach(source -> {
            Pattern pattern = source.contains("new Refusal(") || source.contains("Refusal ") ? MEMBER : null;
            if (pattern != null) {
                used.addAll(matches(pattern, source));
            }
        });
        used.addAll(matches(MEMBER_OF_THE_GATEWAY, sourceOf("Problem.java")));
        used.removeAll(STANDARD);

        assertThat(described).isEqualTo(used);
    }

    @ParameterizedTest
    @MethodSource("types")
    void tellsWhatHappenedWhatToDoAndShowsIt(ProblemType type) {
        Set<String> shown = new TreeSet<>(type.example(Locale.ENGLISH).fieldNames());
        shown.removeAll(STANDARD);
        shown.remove("requestId");
        assertThat(type.members().keySet()).containsAll(shown);
        assertThat(titlesInSources()).contains(everyLanguage(type.title()));
        assertIsWritten("meaning of " + type.code(), type.meaning());
        assertIsWritten("remedy of " + type.code(), type.remedy());
        type.members().forEach(CatalogueTest::assertIsWritten);
    }

    @Test
    void hasTheWordsOfItsPagesInEachLanguage() throws IOException {
        assertThat(new Catalogue().words())
                .isNotEmpty()
                .allSatisfy(
                        (word, text) -> assertThat(everyLanguage(text)).as(word).noneMatch(String::isBlank));
    }

    /** In sentences, and in each language in words of its own. */
    private static void assertIsWritten(String what, LocalizedText text) {
        assertThat(everyLanguage(text))
                .as(what)
                .doesNotHaveDuplicates()
                .allMatch(sentences -> sentences.matches("\\p{Lu}.{5,}\\."));
    }

    private static List<String> everyLanguage(LocalizedText text) {
        return List.of(text.fi(), text.sv(), text.en());
    }

    static List<ProblemType> types() throws IOException {
        return new Catalogue().types();
    }

    private static List<String> inCatalogue() {
        return CATALOGUE
                .path("problems")
                .valueStream()
                .map(type ->
                        type.path("status").asInt() + " " + type.path("code").asText())
                .toList();
    }

    private static Set<String> inSources() {
        TreeSet<String> codes = new TreeSet<>();
        enums().forEach(source -> {
            List<String> found = CODE.matcher(source)
                    .results()
                    .map(code -> code.group(2) + " "
                            + code.group(1).toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            assertThat(found).as("codes of an enum").isNotEmpty();
            codes.addAll(found);
        });
        return codes;
    }

    /** Without the breaks of lines that the formatter puts into long texts. */
    private static String titlesInSources() {
        return enums().collect(Collectors.joining()).replaceAll("\"\\s*\\+\\s*\"", "");
    }

    private static Stream<String> enums() {
        List<String> enums = sources()
                .filter(source -> source.contains("implements ErrorCode") || source.contains("enum GatewayError"))
                .toList();
        assertThat(enums).as("enums of codes").hasSizeGreaterThanOrEqualTo(5);
        return enums.stream();
    }

    private static String sourceOf(String file) {
        return paths().filter(path -> path.endsWith(Path.of("gateway/problem", file)))
                .map(CatalogueTest::text)
                .collect(Collectors.joining());
    }

    private static Set<String> matches(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> sources() {
        return paths().map(CatalogueTest::text);
    }

    private static Stream<Path> paths() {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules
                    .map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(CatalogueTest::javaIn)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Files.readString(Path.of("src/main/resources/problems/catalogue.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
