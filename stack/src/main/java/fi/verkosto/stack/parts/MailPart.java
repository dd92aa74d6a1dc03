package fi.verkosto.stack.parts;

import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.ServerProcess;
import fi.verkosto.stack.parts.ProgramPart.Launch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Catches every mail and shows it over its HTTP API; keeps them in memory only. */
public final class MailPart {
    public static final String NAME = "mail";

    private MailPart() {}

    public static Part of(Checkout checkout, PortPlan ports, Purpose purpose) {
        List<String> command = List.of(
                ServerProcess.java(),
                purpose == Purpose.MEASUREMENT ? "-Xmx512m" : "-Xmx96m",
                "-XX:+UseSerialGC",
                purpose.compiler(),
                "-Dgreenmail.smtp.hostname=127.0.0.1",
                "-Dgreenmail.smtp.port=" + ports.smtp(),
                "-Dgreenmail.api.hostname=127.0.0.1",
                "-Dgreenmail.api.port=" + ports.mailApi(),
                "-Dgreenmail.auth.disabled",
                "-cp",
                checkout.mailLibraries() + "/*",
                "com.icegreen.greenmail.standalone.GreenMailStandaloneRunner");
        return new ProgramPart(
                NAME,
                List.of(ports.smtp(), ports.mailApi()),
                checkout.logs().resolve(NAME + ".log"),
                Duration.ofMinutes(1),
                Set.of(),
                () -> new Launch(command, Map.of()),
                Http.local(ports.mailApi(), "/api/service/readiness"));
    }
}
