package fi.verkosto.review.ranking;

import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.PlayedPanel;
import fi.verkosto.review.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a panel gave stands beside the ranking, and moves nothing in it or in what is drawn from the same scores. */
@QuarkusTest
@WithPostgresAndKafka
class PanelBesideTheRankingTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private UUID best;
    private UUID worst;
    private UUID scoresOfWorst;

    @BeforeEach
    void rankThree() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        call.hasEvaluators("evaluator-1", "evaluator-2", "evaluator-3");
        best = receives(new int[] {3, 3, 2, 3, 2}, new int[] {2, 3, 2, 2, 2}, new int[] {3, 3, 3, 3, 3});
        receives(new int[] {2, 2, 2, 2, 1}, new int[] {1, 2, 1, 2, 1}, new int[] {2, 2, 3, 2, 2});
        worst = receives(new int[] {1, 1, 0, 1, 1}, new int[] {0, 1, 0, 0, 1}, new int[] {1, 2, 1, 1, 1});
    }

    @Test
    void entersNothingElse() {
        String ranking = read("");
        String hints = read("/evaluators");
        String distribution = read("/distribution");
        String proposals = proposals();
        assertThat(JsonPath.from(ranking).getString("strands[0].calibration.status"))
                .isEqualTo("CALIBRATED");
        assertThat(JsonPath.from(ranking).getList("strands[0].places.panel")).containsOnlyNulls();

        PlayedPanel.closed(best, 0, 0, 0, 0, 0);
        PlayedPanel panel = PlayedPanel.closed(worst, 3, 3, 3, 3, 2);

        JsonPath beside = JsonPath.from(read(""));
        assertThat(means()).containsExactly(0.0f, null, 2.8f);
        assertThat(beside.getString("strands[0].places[2].panel.closedAt"))
                .isEqualTo(panel.read(Portal.officer()).path("closedAt"));
        assertThat(withoutPanels(read(""))).isEqualTo(withoutPanels(ranking));
        assertThat(read("/evaluators")).isEqualTo(hints);
        assertThat(read("/distribution")).isEqualTo(distribution);
        assertThat(proposals()).isEqualTo(proposals);
    }

    /** Whatever takes a round from where it is closed takes it from the ranking, whoever has read that meanwhile. */
    @Test
    void isThereWhileItIsClosed() {
        PlayedPanel panel = PlayedPanel.opened(worst);
        assertThat(means()).containsOnlyNulls();
        panel.write(PlayedPanel.content(3, 3, 3, 3, 2)).then().statusCode(200);
        assertThat(means()).containsOnlyNulls();
        panel.step("closing", null).then().statusCode(200);
        assertThat(means()).containsExactly(null, null, 2.8f);
        panel.step("reopening", PlayedPanel.REASON).then().statusCode(200);
        assertThat(means()).containsOnlyNulls();
        panel.step("cancellation", PlayedPanel.REASON).then().statusCode(200);
        PlayedPanel.closed(worst, 1, 1, 1, 1, 1);
        assertThat(means()).containsExactly(null, null, 1.0f);

        Portal.officer()
                .step("assignments", scoresOfWorst, "reopening", PlayedPanel.REASON)
                .then()
                .statusCode(200);
        Portal.evaluator(1)
                .step("assignments", scoresOfWorst, "completion")
                .then()
                .statusCode(200);

        assertThat(means()).hasSize(3).containsOnlyNulls();
    }

    private List<Float> means() {
        List<Map<String, Float>> panels = JsonPath.from(read("")).getList("strands[0].places.panel");
        return panels.stream()
                .map(panel -> panel == null ? null : panel.get("mean"))
                .toList();
    }

    private String read(String path) {
        return Portal.officer()
                .get("/v1/rankings/" + call.id() + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String proposals() {
        return Portal.officer()
                .create("/v1/selections", UUID.randomUUID().toString(), call.selection())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("proposals");
    }

    private static String withoutPanels(String ranking) {
        String without = ranking.replaceAll(",\"panel\":(null|\\{[^}]*})", "");
        assertThat(without).doesNotContain("panel");
        return without;
    }

    private UUID receives(int[] first, int[] second, int[] third) {
        UUID review = call.receivesEligible(anApplication());
        UUID one = call.offersAccepted(review, 1);
        UUID two = call.offersAccepted(review, 2);
        UUID three = call.offersAccepted(review, 3);
        call.scores(one, 1, first);
        call.scores(two, 2, second);
        call.scores(three, 3, third);
        scoresOfWorst = one;
        return review;
    }
}
