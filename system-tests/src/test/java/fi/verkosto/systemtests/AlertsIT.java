package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules of deploy/alerts.yml ask for metrics that there are, and these tell what they are asked for. */
@OnSystemStack
class AlertsIT {
    private static final Pattern METRIC = Pattern.compile("\\b(?:verkosto|quarkus|process)_[a-z_]+");

    private final SystemStack stack;

    AlertsIT(SystemStack stack) {
        this.stack = stack;
    }

    @Test
    void askForMetricsThatTheServicesHave() throws IOException {
        new Topics(stack.brokers()).send("verkosto.applications", "no-event", Map.of(), "rubbish");
        String rules = Files.readString(stack.checkout().root().resolve("deploy/alerts.yml"));
        Set<String> asked =
                METRIC.matcher(rules).results().map(MatchResult::group).collect(Collectors.toSet());

        assertThat(asked).hasSize(4);
        await("metrics with a value")
                .atMost(OpenCall.RECOVERY)
                .untilAsserted(() -> assertThat(asked)
                        .allSatisfy(
                                metric -> assertThat(valueOf(metric)).as(metric).isPositive()));
    }

    private double valueOf(String metric) {
        return Http.get(Http.local(stack.ports().management(Service.REVIEW), "/q/metrics"))
                .body()
                .lines()
                .filter(line -> line.startsWith(metric + "{") || line.startsWith(metric + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
