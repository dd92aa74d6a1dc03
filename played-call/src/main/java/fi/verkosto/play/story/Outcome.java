package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.story.Summary.Placed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Ranking and decisions put together. */
final class Outcome {
    private final JsonNode ranking;
    private final Map<String, JsonNode> decisions;

    Outcome(JsonNode ranking, List<JsonNode> decisions) {
        this.ranking = ranking;
        this.decisions = decisions.stream()
                .collect(Collectors.toMap(
                        decision -> decision.path("applicationId").asText(), Function.identity(), (_, later) -> later));
    }

    int decisions() {
        return decisions.size();
    }

    /** On the application that a lead made in a strand. */
    JsonNode decisionFor(String businessId, String strand) {
        return elements(ranking.path("strands"))
                .filter(ranked -> ranked.path("strand").asText().equals(strand))
                .flatMap(ranked -> elements(ranked.path("places")))
                .filter(place -> place.at("/lead/businessId").asText().equals(businessId))
                .map(place -> decisions.get(place.path("applicationId").asText()))
                .findFirst()
                .orElseThrow();
    }

    int awardsIn(String strand) {
        return (int) decisions.values().stream()
                .filter(decision -> decision.path("strand").asText().equals(strand))
                .filter(decision -> decision.path("outcome").asText().equals("AWARDED"))
                .count();
    }

    Summary summary(
            JsonNode call,
            JsonNode programme,
            List<JsonNode> networks,
            int mails,
            Map<String, Long> events,
            double seconds) {
        List<Placed> placed = placed(networks.stream()
                .filter(network -> network.path("state").asText().equals("DECLINED"))
                .map(network -> network.path("applicationId").asText())
                .collect(Collectors.toSet()));
        JsonNode coordinator = programme.path("coordinator");
        return new Summary(
                new Summary.Call(
                        call.path("id").asText(),
                        call.path("caseNumber").asText(),
                        call.at("/names/en").asText(),
                        call.path("state").asText()),
                placed,
                networks.stream()
                        .filter(Coordinates::isRunning)
                        .map(Outcome::network)
                        .toList(),
                new Summary.Coordinator(
                        coordinator.path("businessId").asText(),
                        coordinator.path("name").asText(),
                        Euros.whole(coordinator.path("awarded"))),
                placed.stream().map(Placed::awarded).reduce(BigDecimal.ZERO, BigDecimal::add),
                mails,
                events,
                Math.round(seconds * 10) / 10.0);
    }

    private List<Placed> placed(Set<String> declined) {
        return elements(ranking.path("strands"))
                .flatMap(strand -> elements(strand.path("places"))
                        .map(place -> placed(strand.path("strand").asText(), place, declined)))
                .toList();
    }

    private Placed placed(String strand, JsonNode place, Set<String> declined) {
        JsonNode decision = decisions.get(place.path("applicationId").asText());
        boolean isDeclined = declined.contains(place.path("applicationId").asText());
        boolean isGranted = decision.path("awarded").isObject() && !isDeclined;
        return new Placed(
                place.path("applicationId").asText(),
                strand,
                place.path("place").asInt(),
                place.at("/lead/name").asText(),
                place.path("title").asText(),
                points(place.path("mean")),
                place.path("panel").isObject() ? points(place.at("/panel/mean")) : null,
                Euros.whole(place.path("requestedGrant")),
                isDeclined ? "DECLINED" : decision.path("outcome").asText(),
                isGranted ? Euros.whole(decision.path("awarded")) : BigDecimal.ZERO,
                !decision.path("supersedes").asText("null").equals("null"));
    }

    private static BigDecimal points(JsonNode mean) {
        return new BigDecimal(mean.asText()).setScale(2, RoundingMode.UNNECESSARY);
    }

    private static Summary.Network network(JsonNode network) {
        return new Summary.Network(
                network.path("id").asText(),
                network.at("/lead/name").asText(),
                network.path("title").asText(),
                network.path("state").asText(),
                Euros.whole(network.path("awarded")));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
