package fi.verkosto.stack.parts;

import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.ServerProcess;
import fi.verkosto.stack.parts.ProgramPart.Launch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A service of Verkosto from its packaged jar, and the environment it runs in. */
public final class ServicePart {
    private ServicePart() {}

    public static Part of(Service service, Instance instance, Checkout checkout, PortPlan ports) {
        return of(service, instance, checkout, ports, Purpose.DEMONSTRATION);
    }

    public static Part of(Service service, Instance instance, Checkout checkout, PortPlan ports, Purpose purpose) {
        Set<String> needs = service.hasDatabase() ? Set.of(PostgresPart.NAME, KafkaPart.NAME) : Set.of();
        return new ProgramPart(
                instance.nameOf(service),
                List.of(ports.service(service, instance), ports.management(service, instance)),
                checkout.logs().resolve(instance.nameOf(service) + ".log"),
                // Beside everything else that starts on two cores, and Keycloak has to answer first.
                Duration.ofMinutes(4),
                needs,
                () -> new Launch(
                        command(service, checkout, purpose), environment(service, instance, checkout, ports, purpose)),
                Http.local(ports.management(service, instance), "/q/health/ready"),
                Optional.of(Http.local(ports.management(service, instance), "/q/health/live")));
    }

    /** A service that has what it needs gives the rest back: what the compilers and the start took for a while as well. */
    private static List<String> command(Service service, Checkout checkout, Purpose purpose) {
        return List.of(
                ServerProcess.java(),
                "-Xms48m",
                "-Xmx256m",
                "-Xmn32m",
                "-XX:+UseSerialGC",
                "-XX:TrimNativeHeapInterval=60000",
                purpose.compiler(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                checkout.serviceJar(service.module()).toString());
    }

    /** Everything that tells a service where the other parts are; the same when it runs in development mode. */
    public static Map<String, String> environment(Service service, Checkout checkout, PortPlan ports) {
        return environment(service, Instance.FIRST, checkout, ports);
    }

    private static Map<String, String> environment(
            Service service, Instance instance, Checkout checkout, PortPlan ports, Purpose purpose) {
        Map<String, String> environment = environment(service, instance, checkout, ports);
        if (purpose == Purpose.MEASUREMENT) {
            // The same few applications are submitted again and again: each time shall cost as much as the first.
            environment.put("VERKOSTO_LIMITS_SUBMISSION_MAILS_A_DAY", String.valueOf(Integer.MAX_VALUE));
        }
        return environment;
    }

    private static Map<String, String> environment(
            Service service, Instance instance, Checkout checkout, PortPlan ports) {
        Map<String, String> environment = new TreeMap<>();
        // By default the C library keeps memory apart for eight threads a core.
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("QUARKUS_PROFILE", "stack");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.service(service, instance)));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(ports.management(service, instance)));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:" + ports.keycloak() + "/realms/verkosto");
        // Keycloak is the slowest to start: a service waits for it instead of failing.
        environment.put("QUARKUS_OIDC_CONNECTION_DELAY", "3M");
        environment.put("VERKOSTO_CLOCK_MOVABLE", "true");
        environment.put(
                "VERKOSTO_CLOCK_OFFSET", new ClockOffset(checkout).read().toString());
        environment.put(
                "VERKOSTO_ARRIVAL_KEY_FILE", new Keys(checkout).arrivalKey().toString());
        if (service.hasDatabase()) {
            environment.put(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.database());
            environment.put("QUARKUS_DATASOURCE_USERNAME", service.database());
            environment.put("QUARKUS_DATASOURCE_PASSWORD", service.database());
            environment.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", String.valueOf(service.connections()));
        }
        switch (service) {
            case NOTIFICATION -> {
                environment.put("VERKOSTO_SMTP_HOST", "127.0.0.1");
                environment.put("VERKOSTO_SMTP_PORT", String.valueOf(ports.smtp()));
            }
            case GATEWAY ->
                Service.withDatabase()
                        .forEach(target -> environment.put(
                                "VERKOSTO_GATEWAY_ROUTES_" + target.name(),
                                "http://127.0.0.1:" + ports.service(target, instance)));
            case APPLICATIONS -> {
                environment.put(
                        "VERKOSTO_RECEIPTS_KEY_FILE",
                        new Keys(checkout).receiptKey().toString());
                environment.put(
                        "VERKOSTO_AGENCY_FIRST",
                        checkout.infrastructure().resolve("agency.json").toString());
                environment.put(
                        "VERKOSTO_PAGES_GATEWAY",
                        Http.local(ports.service(Service.GATEWAY), "").toString());
            }
            case REVIEW -> {
                environment.put(
                        "VERKOSTO_PAGES_GATEWAY",
                        Http.local(ports.service(Service.GATEWAY), "").toString());
                environment.put(
                        "VERKOSTO_RECEIPTS_KEY_FILE",
                        new Keys(checkout).receiptKey().toString());
                // Business time is moved by weeks here: whoever moves it waits for what follows.
                environment.put("VERKOSTO_FINALITY_EVERY", "2s");
            }
            case COORDINATION ->
                environment.put(
                        "VERKOSTO_PAGES_GATEWAY",
                        Http.local(ports.service(Service.GATEWAY), "").toString());
        }
        return environment;
    }
}
