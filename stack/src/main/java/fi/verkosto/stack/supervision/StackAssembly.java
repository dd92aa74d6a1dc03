package fi.verkosto.stack.supervision;

import fi.verkosto.servers.Checkout;
import fi.verkosto.stack.parts.ConnectPart;
import fi.verkosto.stack.parts.Instance;
import fi.verkosto.stack.parts.KafkaPart;
import fi.verkosto.stack.parts.KeycloakPart;
import fi.verkosto.stack.parts.MailPart;
import fi.verkosto.stack.parts.Part;
import fi.verkosto.stack.parts.PortPlan;
import fi.verkosto.stack.parts.PostgresPart;
import fi.verkosto.stack.parts.Purpose;
import fi.verkosto.stack.parts.Service;
import fi.verkosto.stack.parts.ServicePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which parts make up the stack. */
public final class StackAssembly {
    private StackAssembly() {}

    /**
     * All parts, in the order in which they are shown.
     *
     * @param without services that somebody runs in another way, or not at all
     */
    public static List<Part> parts(Checkout checkout, PortPlan ports, Set<Service> without, Purpose purpose) {
        List<Part> parts = new ArrayList<>(List.of(
                new PostgresPart(checkout, ports),
                new KafkaPart(checkout, ports, purpose),
                MailPart.of(checkout, ports, purpose),
                ConnectPart.of(checkout, ports, purpose),
                KeycloakPart.of(checkout, ports)));
        Service.stream()
                .filter(service -> !without.contains(service))
                .forEach(service -> parts.add(ServicePart.of(service, Instance.FIRST, checkout, ports, purpose)));
        return parts;
    }
}
