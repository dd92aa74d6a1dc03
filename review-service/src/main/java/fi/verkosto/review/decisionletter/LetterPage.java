package fi.verkosto.review.decisionletter;

import fi.verkosto.pdf.PageText;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateNode.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter as a page in its language. It has an engine of its own, so that no setting of the service changes what a letter
 * looks like: the same data make the same page.
 */
final class LetterPage {

    private static final String FOLDER = "/decision-letter/";

    private static final String STYLE = file("style.css");

    private static final Engine ENGINE = engine();

    private static final Map<String, Template> DECISIONS = templates("");

    private static final Map<String, Template> CORRECTIONS = templates("correction-");

    private LetterPage() {}

    /** As XHTML. Whatever somebody wrote is text in it, and nothing but text. */
    static String of(LetterData letter) {
        return page(DECISIONS.get(letter.language()), letter, letter.language());
    }

    /** The same of the answer to a correction request. */
    static String of(CorrectionLetterData letter) {
        return page(CORRECTIONS.get(letter.language()), letter, letter.language());
    }

    private static String page(Template template, Object letter, String language) {
        return template.data("letter", letter)
                .data("w", new Written(language))
                .data("style", STYLE)
                .render();
    }

    private static Engine engine() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new AsText())
                .build();
        // How to appeal to the court is in letters of both kinds, and how the time for it is reckoned perhaps twice.
        Stream.of("period-fi", "period-sv", "appeal-fi", "appeal-sv")
                .forEach(name -> engine.putTemplate(name, engine.parse(file(name + ".html"))));
        return engine;
    }

    private static Map<String, Template> templates(String kind) {
        return Stream.of("fi", "sv")
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), language -> ENGINE.parse(file(kind + language + ".html"))));
    }

    private static String file(String name) {
        try (InputStream found = LetterPage.class.getResourceAsStream(FOLDER + name)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every value, whatever it is. */
    private static final class AsText implements ResultMapper {

        @Override
        public int getPriority() {
            return Integer.MAX_VALUE;
        }

        @Override
        public boolean appliesTo(Origin origin, Object result) {
            return true;
        }

        @Override
        public String map(Object result, Expression expression) {
            return PageText.of(result.toString());
        }
    }
}
