package fi.verkosto.systemtests;

import fi.verkosto.play.portal.Portal;
import fi.verkosto.servers.Checkout;
import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.Instance;
import fi.verkosto.stack.parts.Service;
import fi.verkosto.stack.parts.ServicePart;
import fi.verkosto.stack.supervision.LeftOvers;
import fi.verkosto.stack.supervision.PartStatus;
import fi.verkosto.stack.supervision.StatusFile;
import fi.verkosto.stack.supervision.Supervisor;
import java.nio.file.Path;
import java.util.List;

/**
 * One more instance of every service beside those of the stack, on the same databases and topics, with a gateway of their
 * own; kept running by a supervisor in this process.
 */
final class SecondInstances implements AutoCloseable {
    private final SystemStack stack;
    private final StatusFile status;
    private final Supervisor supervisor;

    private SecondInstances(SystemStack stack) {
        this.stack = stack;
        Checkout first = stack.checkout();
        status = new StatusFile(
                new Checkout(first.root(), Path.of("target/second-instances").toAbsolutePath()));
        // Of a killed run.
        status.read().ifPresent(LeftOvers::end);
        supervisor = new Supervisor(
                Service.stream()
                        .map(service -> ServicePart.of(service, Instance.SECOND, first, stack.ports()))
                        .toList(),
                stack.ports().base(),
                status,
                System.out);
    }

    static SecondInstances start(SystemStack stack) throws InterruptedException {
        SecondInstances second = new SecondInstances(stack);
        second.supervisor.start();
        second.supervisor.awaitAllReady();
        return second;
    }

    /** The user at the second gateway. */
    Portal as(String user) {
        return new Portal(
                Http.local(stack.ports().service(Service.GATEWAY, Instance.SECOND), ""),
                user,
                stack.as(user).token());
    }

    List<PartStatus> parts() {
        return status.read().orElseThrow().parts();
    }

    @Override
    public void close() {
        supervisor.stop();
    }
}
