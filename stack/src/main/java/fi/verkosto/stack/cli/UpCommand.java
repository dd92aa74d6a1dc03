package fi.verkosto.stack.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "up", description = "Starts everything in the background and waits until it is ready.")
final class UpCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Override
    public Integer call() throws InterruptedException {
        CurrentStack current = CurrentStack.find();
        if (current.isRunning()) {
            System.out.println("The stack of this checkout is running already: ./verkosto status");
            return 0;
        }
        return new StackStart(current, options, System.out).run() ? 0 : 1;
    }
}
