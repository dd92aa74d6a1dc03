package fi.verkosto.stack.parts;

import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.PostgresServer;
import fi.verkosto.servers.PostgresServer.Access;
import fi.verkosto.servers.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The database server with one database and user per service, and one for Keycloak. */
public final class PostgresPart implements Part {
    public static final String NAME = "postgres";

    private final PostgresServer server;
    private final int port;
    private final Path log;

    public PostgresPart(Checkout checkout, PortPlan ports) {
        this.port = ports.postgres();
        this.log = checkout.logs().resolve(NAME + ".log");
        this.server = new PostgresServer(checkout.data().resolve(NAME), port, log, checkout.postgresBinaries());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public Duration startLimit() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public ServerProcess start() {
        return server.start().process();
    }

    @Override
    public boolean isReady() {
        return server.isReady();
    }

    @Override
    public void prepare() {
        server.createDatabase(KeycloakPart.NAME, KeycloakPart.NAME, Access.PLAIN);
        for (Service service : Service.withDatabase()) {
            Access access = service.isPublishing() ? Access.REPLICATION : Access.PLAIN;
            server.createDatabase(service.database(), service.database(), access);
        }
    }

    @Override
    public void stop(ServerProcess process) {
        server.stop();
    }
}
