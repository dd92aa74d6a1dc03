package fi.verkosto.stack.cli;

import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.stack.bench.Bench;
import fi.verkosto.stack.bench.BenchStage;
import fi.verkosto.stack.bench.Benches;
import fi.verkosto.stack.parts.Purpose;
import fi.verkosto.stack.parts.Service;
import fi.verkosto.stack.supervision.PartStatus;
import fi.verkosto.stack.supervision.StackStatus;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "bench",
        description = "Measures, and prints ratios; without a name, lists what. Starts a stack for it where none runs.")
final class BenchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "What to measure.")
    private String name = "";

    @Mixin
    private StackOptions options = new StackOptions();

    @Override
    public Integer call() throws InterruptedException {
        if (name.isEmpty()) {
            System.out.println(known());
            return 0;
        }
        Bench bench = Benches.named(name)
                .orElseThrow(() -> new CommandRefused("No measurement " + name + "; there are:\n" + known()));
        CurrentStack before = CurrentStack.find();
        if (!before.isRunning()) {
            Runtime.getRuntime().addShutdownHook(new Thread(StackStop::stopIfRunning, "stop"));
            if (!new StackStart(before, options, purposeOf(bench), System.out).run()) {
                return 1;
            }
        }
        measure(bench, CurrentStack.find());
        return 0;
    }

    private Purpose purposeOf(Bench bench) {
        return bench.needsProduction() ? Purpose.MEASUREMENT : options.purpose();
    }

    private static void measure(Bench bench, CurrentStack current) {
        StackStatus status = current.running();
        if (bench.needsProduction()) {
            requireProduction(status);
        }
        try {
            bench.run(new BenchStage(
                    LocalStack.of(current.checkout(), current.ports()), current.ports(), status, System.out));
        } catch (PlayStopped stopped) {
            throw new CommandRefused("The measurement stops here.\n" + stopped.getMessage());
        }
    }

    /** What runs, not what somebody meant to start. */
    private static void requireProduction(StackStatus status) {
        boolean quick = Service.stream()
                .flatMap(service -> status.part(service.title()).stream())
                .map(PartStatus::pid)
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> process.info().arguments().stream())
                .anyMatch(arguments -> Arrays.asList(arguments).contains(Purpose.DEMONSTRATION.compiler()));
        if (quick) {
            throw new CommandRefused("The services run with the quick compiler, as no production does. Measure with:"
                    + " ./verkosto down; then bench, which starts one of its own, or ./verkosto up --measured");
        }
    }

    private static String known() {
        return Benches.all().stream()
                .map(bench -> "  %-12s %s".formatted(bench.name(), bench.about()))
                .collect(Collectors.joining("\n"));
    }
}
