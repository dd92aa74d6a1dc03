package fi.verkosto.gateway.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.verkosto.gateway.Surroundings;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages as people have them, wide and narrow. Skipped, and says so, where there is no Chromium or no axe-core. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class PagesTest {

    private static final List<Integer> WIDTHS = List.of(1280, 390);

    /** One of each kind: of what the pages have in common no more is learned from more of them. */
    private static final List<String> PAGES = List.of(
            "/docs",
            "/docs/getting-started",
            "/docs/tasks/programmes",
            "/docs/search?q=receipt",
            "/docs/signed-in",
            "/events",
            "/pages/invitations/0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55?lang=fi",
            "/pages/evaluator-invitations/0166d370-4a28-7e6b-9ec8-6a3a1c0c7d56?lang=en#ABCD-EFGH",
            "/pages/calls/0166d370-4a28-7e6b-9ec8-6a3a1c0c7d01?lang=sv",
            "/problems?lang=sv",
            "/problems/call-not-open?lang=fi",
            "/problems/stale-version?lang=en");

    /** Which parts of names in lists and tables stand on more than one line. */
    private static final String BROKEN_NAMES = """
            [...document.querySelectorAll('dt, td')].flatMap(place => {
              const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
              const broken = [];
              while (texts.nextNode()) {
                for (const part of texts.currentNode.data.matchAll(/[^\\s.\\/-]+/g)) {
                  const range = document.createRange();
                  range.setStart(texts.currentNode, part.index);
                  range.setEnd(texts.currentNode, part.index + part[0].length);
                  if (new Set([...range.getClientRects()].map(box => box.top)).size > 1) broken.push(part[0]);
                }
              }
              return broken;
            })
            """;

    @TestHTTPResource
    URI gateway;

    private Chromium chromium;
    private Axe axe;

    @BeforeEach
    void start() throws Exception {
        Optional<Path> program = Chromium.installed();
        Optional<Axe> rules = program.isPresent() ? Axe.fetched() : Optional.empty();
        if (rules.isEmpty()) {
            System.err.println("NOT TESTED: the accessibility of the pages. It takes a Chromium on the PATH, and npm.");
        }
        assumeTrue(rules.isPresent(), "a Chromium on the PATH, and npm");
        axe = rules.get();
        chromium = Chromium.start(program.get(), Path.of("target/chromium"));
    }

    @AfterEach
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void areForEverybodyAndFitTheWindow() throws Exception {
        for (int width : WIDTHS) {
            Window window = chromium.open(width);
            for (String page : PAGES) {
                window.show(gateway.resolve(page));
                window.capture(Path.of("target/pages", width + page.replaceAll("[^a-z-]", "-") + ".png"));

                assertThat(axe.findings(window))
                        .as("axe-core of %s at %d", page, width)
                        .isEmpty();
                assertThat(window.evaluate("document.documentElement.scrollWidth")
                                .asInt())
                        .as("width of %s", page)
                        .isLessThanOrEqualTo(width);
                assertThat(window.evaluate(BROKEN_NAMES))
                        .as("names broken on %s at %d", page, width)
                        .isEmpty();
            }
        }
    }
}
