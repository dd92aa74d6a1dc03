package fi.verkosto.stack.cli;

import fi.verkosto.stack.parts.BusinessClocks;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "clock", description = "Shows the business time of all services, or moves it.")
final class ClockCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "INSTANT",
            description = "For example 2018-10-22T05:00:00Z or 2018-10-22T08:00:00+03:00; \"now\" for machine time.")
    private String instant = "";

    @Override
    public Integer call() {
        CurrentStack current = CurrentStack.find();
        BusinessClocks clocks = new BusinessClocks(current.checkout(), current.ports(), InstantSource.system());
        if (instant.equals("now")) {
            clocks.returnToMachineTime();
        } else if (!instant.isEmpty()) {
            clocks.moveTo(parse());
        }
        Map<String, Instant> times = clocks.read();
        times.forEach((service, now) -> System.out.printf("%-14s %s%n", service, now));
        if (times.isEmpty()) {
            System.out.println("No service runs; a moved clock is remembered for when they do.");
        }
        return 0;
    }

    private Instant parse() {
        try {
            return OffsetDateTime.parse(instant).toInstant();
        } catch (DateTimeParseException e) {
            throw new CommandRefused("Not a point in time: " + instant + ". Write 2018-10-22T05:00:00Z, or now.");
        }
    }
}
