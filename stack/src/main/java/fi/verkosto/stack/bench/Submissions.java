package fi.verkosto.stack.bench;

import fi.verkosto.stack.parts.ConnectPart;
import fi.verkosto.stack.parts.MailPart;
import fi.verkosto.stack.parts.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Submissions per second through the gateway, beside the yardstick on the same server with fsync on: with everything on, and
 * then it counts until the last mail is sent and the last review is up to date; and with the consumers away.
 */
final class Submissions implements Bench {
    private static final int ROUNDS = 2;
    private static final Duration EACH = Duration.ofSeconds(15);
    private static final Duration WARM_UP = Duration.ofMinutes(10);
    private static final List<String> USERS =
            List.of("omnia", "osao", "gradia", "tredu", "turku", "salpaus", "sakky", "riveria");
    private static final List<String> CONSUMERS = List.of(
            ConnectPart.NAME,
            MailPart.NAME,
            Service.REVIEW.title(),
            Service.COORDINATION.title(),
            Service.NOTIFICATION.title());

    @Override
    public String name() {
        return "submissions";
    }

    @Override
    public String about() {
        return "submissions per second beside a fixed pgbench script, with and without consumers, and CPU by part";
    }

    @Override
    public void run(BenchStage stage) {
        BenchCall call = BenchCall.open(stage);
        Load load = new Load(USERS.stream()
                .<Runnable>map(user -> new Draft(stage.as(user), "/v1/applications/" + call.complete(user))::submit)
                .toList());
        try (Yardstick yardstick = Yardstick.prepare(stage);
                Downstream downstream = Downstream.of(stage, call)) {
            load.warmUp(stage, WARM_UP);
            downstream.learnMailsOfOne();
            Figures figures = new Figures(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int round = 0; round < ROUNDS; round++) {
                figures.database().add(yardstick.transactionsPerSecond());
                figures.everything().add(withEverything(stage, load, downstream));
                figures.alone().add(withConsumersAway(stage, load, downstream));
            }
            figures.database().add(yardstick.transactionsPerSecond());
            figures.tell(stage);
        }
    }

    private static double withEverything(BenchStage stage, Load load, Downstream downstream) {
        stage.forgetMails();
        CpuTime before = CpuTime.now(stage);
        long begin = System.nanoTime();
        int number = load.runFor(EACH).number();
        downstream.awaitUpToDate();
        double seconds = (System.nanoTime() - begin) / 1e9;
        CpuTime spent = CpuTime.now(stage).since(before);
        stage.tell("%d submissions in %.1f s; CPU of each, in ms: %s", number, seconds, perPiece(spent, number));
        return number / seconds;
    }

    private static String perPiece(CpuTime spent, int number) {
        StringBuilder text = new StringBuilder();
        spent.byPart()
                .forEach((part, millis) ->
                        text.append(String.format(Locale.ROOT, "%s %.1f, ", part, 1.0 * millis / number)));
        return text.append(String.format(Locale.ROOT, "in all %.1f", 1.0 * spent.total() / number))
                .toString();
    }

    private static double withConsumersAway(BenchStage stage, Load load, Downstream downstream) {
        double rate;
        try (Paused _ = Paused.of(stage, CONSUMERS)) {
            rate = load.runFor(EACH).perSecond();
        }
        downstream.awaitUpToDate();
        return rate;
    }

    /** In turns, so that whatever else the machine does hits all alike. */
    private record Figures(List<Double> database, List<Double> everything, List<Double> alone) {

        void tell(BenchStage stage) {
            stage.tell("yardstick            %7.1f transactions/s %s", mean(database), each(database));
            tell(stage, "with everything on", everything);
            tell(stage, "consumers away", alone);
        }

        private void tell(BenchStage stage, String what, List<Double> rates) {
            stage.tell(
                    "%-20s %7.1f submissions/s %s   to yardstick %.3f",
                    what, mean(rates), each(rates), mean(rates) / mean(database));
        }

        private static String each(List<Double> rates) {
            return rates.stream()
                    .map(rate -> String.format(Locale.ROOT, "%.1f", rate))
                    .toList()
                    .toString();
        }

        private static double mean(List<Double> rates) {
            return rates.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        }
    }
}
