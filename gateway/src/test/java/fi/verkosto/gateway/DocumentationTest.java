package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");

    @TestHTTPResource
    URI gateway;

    /** Neither to a page that does not exist, nor to a place that a page does not have, nor out of the gateway. */
    @Test
    void hasNoLinkThatLeadsNowhere() throws Exception {
        Map<String, String> pages = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/docs"));
        while (!open.isEmpty()) {
            String path = open.pop();
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            pages.put(path, isHtml(answer) ? answer.body() : "");
            linksOf(pages.get(path)).stream()
                    .map(link -> target(path, link)[0])
                    .filter(target -> !pages.containsKey(target) && !open.contains(target))
                    .forEach(open::add);
        }

        assertThat(pages)
                .containsKeys(
                        "/docs/getting-started", "/docs/tasks/calls", "/problems/stale-version", "/asyncapi.yaml");
        // Thousands of links lead to a few dozen pages, of which some are a megabyte.
        Map<String, Set<String>> places = new HashMap<>();
        pages.forEach((path, page) -> places.put(path, new HashSet<>(idsOf(page))));
        pages.forEach((path, page) -> linksOf(page).forEach(link -> {
            String[] target = target(path, link);
            if (target.length > 1) {
                assertThat(places.get(target[0]).contains(target[1]))
                        .as("%s leads from %s to a place in %s", link, path, target[0])
                        .isTrue();
            }
        }));
    }

    @Test
    void hasEachPlaceOnceAndNothingInline() throws Exception {
        for (String path : List.of("/docs", "/docs/tasks/applications", "/docs/tasks/installation", "/problems")) {
            String page = get(path).body();

            assertThat(idsOf(page)).as(path).doesNotHaveDuplicates();
            assertThat(page)
                    .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|<script(?! src=\"/docs/page.js\" defer>)");
        }
    }

    @Test
    void tellsOfAnOperationAllThatTheDescriptionDoes() throws Exception {
        String page = get("/docs/tasks/applications").body();

        assertThat(page)
                .contains("<h2 id=\"startApplication\">Starts a draft of an application</h2>")
                .contains("<code>/v1/applications</code>")
                .contains("Whoever has a token with the role applicant.")
                .contains("<code>Idempotency-Key</code>")
                .contains("REGIONAL_NETWORK")
                .contains("href=\"/problems/idempotency-key-reused\"")
                .contains("href=\"#shape-StartApplicationRequest\"");
    }

    @Test
    void findsOperationsByTheirWords() throws Exception {
        assertThat(get("/docs/search?q=EXCEL%20workbook").body())
                .contains("href=\"/docs/tasks/overview#exportApplicationsOfCall\"")
                .doesNotContain("#startApplication");
        assertThat(get("/docs/search?q=%3Cscript%3E").body())
                .contains("“&lt;script&gt;”")
                .doesNotContain("<script>");
        assertThat(get("/docs/search").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return Browser.send(Browser.to(gateway, path).header("Accept", "text/html,*/*;q=0.8"));
    }

    private static boolean isHtml(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static List<String> linksOf(String page) {
        return groups(LINK, page);
    }

    private static List<String> idsOf(String page) {
        return groups(ID, page);
    }

    private static List<String> groups(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    /** The path of the page and, if it says so, the place in it. */
    private static String[] target(String from, String link) {
        assertThat(link).as("link of " + from).matches("[/#].*");
        return (link.startsWith("#") ? from + link : link).split("#", 2);
    }
}
