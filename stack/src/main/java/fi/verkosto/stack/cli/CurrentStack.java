package fi.verkosto.stack.cli;

import fi.verkosto.servers.Checkout;
import fi.verkosto.stack.parts.PortPlan;
import fi.verkosto.stack.supervision.StackStatus;
import fi.verkosto.stack.supervision.StatusFile;
import java.util.Optional;

/** The stack of this checkout as the last status tells it. */
record CurrentStack(Checkout checkout, Optional<StackStatus> status) {
    static CurrentStack find() {
        Checkout checkout = Checkout.find();
        return new CurrentStack(checkout, new StatusFile(checkout).read());
    }

    boolean isRunning() {
        return status.filter(StackStatus::isSupervised).isPresent();
    }

    StackStatus running() {
        return status.filter(StackStatus::isSupervised)
                .orElseThrow(() -> new CommandRefused("The stack is not running: ./verkosto up"));
    }

    /** The ports of the running stack, or of the last one. */
    PortPlan ports() {
        return new PortPlan(status.map(StackStatus::portBase).orElse(PortPlan.DEFAULT_BASE));
    }
}
