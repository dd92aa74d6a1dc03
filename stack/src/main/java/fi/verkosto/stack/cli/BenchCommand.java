package fi.verkosto.stack.cli;

import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.stack.bench.Bench;
import fi.verkosto.stack.bench.BenchStage;
import fi.verkosto.stack.bench.Benches;
import fi.verkosto.stack.supervision.PartStatus;
import fi.verkosto.stack.supervision.StackStatus;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "bench", description = "Measures the running stack and prints ratios; without a name, lists what.")
final class BenchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "What to measure.")
    private String name = "";

    @Override
    public Integer call() {
        if (name.isEmpty()) {
            System.out.println(known());
            return 0;
        }
        Bench bench = Benches.named(name)
                .orElseThrow(() -> new CommandRefused("No measurement " + name + "; there are:\n" + known()));
        CurrentStack current = CurrentStack.find();
        StackStatus status = current.running();
        try {
            bench.run(new BenchStage(
                    LocalStack.of(current.checkout(), current.ports()),
                    current.ports(),
                    current.checkout().logs(),
                    part -> process(status, part),
                    System.out));
            return 0;
        } catch (PlayStopped stopped) {
            throw new CommandRefused("The measurement stops here.\n" + stopped.getMessage());
        }
    }

    private static long process(StackStatus status, String part) {
        return status.part(part)
                .map(PartStatus::pid)
                .filter(pid -> pid > 0)
                .orElseThrow(() -> new CommandRefused(part + " is not running: ./verkosto status"));
    }

    private static String known() {
        return Benches.all().stream()
                .map(bench -> "  %-10s %s".formatted(bench.name(), bench.about()))
                .collect(Collectors.joining("\n"));
    }
}
