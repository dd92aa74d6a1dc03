package fi.verkosto.stack.cli;

import picocli.CommandLine.Command;

@Command(name = "down", description = "Stops everything; the data stay.")
final class DownCommand implements Runnable {
    @Override
    public void run() {
        CurrentStack current = CurrentStack.find();
        System.out.println(StackStop.stop(current) ? "Stopped." : "The stack is not running.");
    }
}
