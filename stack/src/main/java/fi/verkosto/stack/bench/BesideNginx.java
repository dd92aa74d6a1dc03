package fi.verkosto.stack.bench;

import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.Service;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same open read through the gateway and through nginx, both in front of the same service; without and with a token. */
final class BesideNginx implements Bench {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final Duration EACH = Duration.ofSeconds(8);
    private static final Duration WARM_UP = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public String about() {
        return "throughput and p99 of an open read through the gateway, with and without a token, beside nginx";
    }

    @Override
    public void run(BenchStage stage) {
        String path = "/v1/calls/" + BenchCall.open(stage).id();
        URI service = stage.service(Service.APPLICATIONS, path);
        try (Nginx nginx = Nginx.before(service)) {
            Map<String, Load> ways = new LinkedHashMap<>();
            ways.put("nginx", load(nginx.address(path), Map.of()));
            ways.put("gateway", load(stage.stack().gateway().resolve(path), Map.of()));
            Map<String, String> token =
                    Map.of("Authorization", "Bearer " + stage.as("omnia").token());
            ways.put("nginx, token passed on", load(nginx.address(path), token));
            ways.put("gateway, token checked", load(stage.stack().gateway().resolve(path), token));
            ways.get("gateway, token checked").warmUp(stage, WARM_UP);
            ways.get("nginx").warmUp(stage, WARM_UP);

            Map<String, Times> times = new LinkedHashMap<>();
            // In turns, so that whatever else the machine does hits all alike.
            for (int round = 0; round < ROUNDS; round++) {
                ways.forEach((way, load) -> times.merge(way, load.runFor(EACH).times(), Times::and));
            }
            times.forEach((way, seen) -> tell(stage, way, seen, times));
        }
    }

    private static Load load(URI address, Map<String, String> headers) {
        return new Load(Collections.nCopies(CLIENTS, () -> Http.expect(200, address, headers)));
    }

    private static void tell(BenchStage stage, String way, Times times, Map<String, Times> all) {
        Times nginx = all.get(way.contains("token") ? "nginx, token passed on" : "nginx");
        stage.tell(
                "%-23s %6.0f requests/s  p50 %5.2f ms  p99 %6.2f ms   to nginx: throughput %.2f, p99 %.2f",
                way,
                times.sorted().size() / (1.0 * ROUNDS * EACH.toSeconds()),
                times.percentile(50),
                times.percentile(99),
                1.0 * times.sorted().size() / nginx.sorted().size(),
                times.percentile(99) / nginx.percentile(99));
    }
}
