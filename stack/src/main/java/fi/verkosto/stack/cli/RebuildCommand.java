package fi.verkosto.stack.cli;

import fi.verkosto.stack.parts.Projections;
import fi.verkosto.stack.parts.Projections.Progress;
import fi.verkosto.stack.parts.Service;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "rebuild",
        description = "Reads from the topics again what a running service knows of calls and applications.")
final class RebuildCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SERVICE", description = "review, coordination or notification.")
    private String name = "";

    @Override
    public Integer call() throws InterruptedException {
        CurrentStack current = CurrentStack.find();
        current.running();
        Projections projections = new Projections(service(), current.ports());
        Progress progress = projections.rebuild();
        while (progress.isRunning()) {
            TimeUnit.MILLISECONDS.sleep(200);
            progress = projections.progress();
        }
        System.out.printf(
                "%s: %d records read, %d of them written, %d unreadable%n",
                progress.state(), progress.read(), progress.written(), progress.rejected());
        return progress.isDone() ? 0 : 1;
    }

    private Service service() {
        try {
            Service service = Service.named(name);
            if (service.hasDatabase()) {
                return service;
            }
        } catch (IllegalArgumentException unknown) {
            // Answered below, like the gateway, which knows nothing.
        }
        throw new CommandRefused("No service " + name + " that reads events");
    }
}
