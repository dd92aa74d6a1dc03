package fi.verkosto.stack.cli;

import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.play.story.OutcomeTable;
import fi.verkosto.play.story.PlayedCall;
import fi.verkosto.play.story.RunningStack;
import fi.verkosto.play.story.Summary;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "demo", description = "Starts everything, plays the call of 2018 and stays up until Ctrl-C.")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--exit", description = "Stops by itself when the call has been played.")
    private boolean exit;

    @Override
    public Integer call() throws InterruptedException {
        CurrentStack before = CurrentStack.find();
        if (before.isRunning()) {
            throw new CommandRefused("The stack of this checkout is running already: ./verkosto down, then demo");
        }
        // Also after Ctrl-C, and when the start or the play fails: a demonstration leaves nothing running.
        Runtime.getRuntime().addShutdownHook(new Thread(StackStop::stopIfRunning, "stop"));
        if (!new StackStart(before, options, System.out).run()) {
            return 1;
        }
        CurrentStack started = CurrentStack.find();
        Summary summary = play(LocalStack.of(started.checkout(), started.ports()));
        if (exit) {
            Path file = started.checkout().root().resolve("target/demo-summary.json");
            summary.writeTo(file);
            System.out.println("Summary: " + file);
        } else {
            System.out.println("Ctrl-C stops everything.");
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private static Summary play(RunningStack stack) {
        try {
            Summary summary = new PlayedCall(stack, System.out).play();
            new OutcomeTable(System.out).print(summary, stack.gateway());
            return summary;
        } catch (PlayStopped stopped) {
            throw new CommandRefused("The play stops here.\n" + stopped.getMessage());
        }
    }
}
