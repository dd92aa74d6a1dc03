package fi.verkosto.stack.cli;

import fi.verkosto.stack.parts.PortPlan;
import fi.verkosto.stack.parts.Purpose;
import fi.verkosto.stack.parts.Service;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** What a stack is started with. */
final class StackOptions {
    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "The first of the ports (N to N+41). Default: that of the last start, else 18000.")
    private Integer portBase;

    @Option(
            names = "--without",
            paramLabel = "SERVICE",
            description = "Leave this service out: gateway, applications, review, coordination or notification.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--measured",
            description = "Let the parts compile fully, as in production: they start more slowly, and can be measured.")
    private boolean measured;

    PortPlan ports(CurrentStack current) {
        try {
            return portBase == null ? current.ports() : new PortPlan(portBase);
        } catch (IllegalArgumentException e) {
            throw new CommandRefused(e.getMessage());
        }
    }

    Purpose purpose() {
        return measured ? Purpose.MEASUREMENT : Purpose.DEMONSTRATION;
    }

    Set<Service> without() {
        Set<Service> services = EnumSet.noneOf(Service.class);
        try {
            without.forEach(name -> services.add(Service.named(name)));
        } catch (IllegalArgumentException e) {
            throw new CommandRefused(e.getMessage());
        }
        return services;
    }
}
