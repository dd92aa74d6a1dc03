package fi.verkosto.stack.cli;

import fi.verkosto.play.story.RunningStack;
import fi.verkosto.servers.Checkout;
import fi.verkosto.stack.parts.BusinessClocks;
import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.Identity;
import fi.verkosto.stack.parts.PortPlan;
import fi.verkosto.stack.parts.Service;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;

/** The stack of this checkout. */
public record LocalStack(PortPlan ports, Identity identity, BusinessClocks clocks) implements RunningStack {
    public static LocalStack of(Checkout checkout, PortPlan ports) {
        return new LocalStack(ports, new Identity(ports), new BusinessClocks(checkout, ports, InstantSource.system()));
    }

    @Override
    public URI gateway() {
        return Http.local(ports.service(Service.GATEWAY), "");
    }

    @Override
    public String token(String user) {
        return identity.token(user);
    }

    @Override
    public void moveClock(Instant now) {
        clocks.moveTo(now);
    }

    @Override
    public URI mailApi() {
        return Http.local(ports.mailApi(), "");
    }
}
