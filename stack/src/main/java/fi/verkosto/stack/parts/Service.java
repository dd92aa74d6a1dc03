package fi.verkosto.stack.parts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The services of Verkosto, in the order of their ports. */
public enum Service {
    GATEWAY(0, "gateway", "gateway", null, 0, false),
    APPLICATIONS(1, "applications", "applications-service", "applications", 50, true),
    REVIEW(2, "review", "review-service", "review", 20, true),
    COORDINATION(3, "coordination", "coordination-service", "coordination", 20, true),
    NOTIFICATION(4, "notification", "notification-service", "notification", 20, false);

    private final int number;
    private final String title;
    private final String module;
    private final String database;
    private final int connections;
    private final boolean publishing;

    Service(int number, String title, String module, String database, int connections, boolean publishing) {
        this.number = number;
        this.title = title;
        this.module = module;
        this.database = database;
        this.connections = connections;
        this.publishing = publishing;
    }

    /** Its place among the ports, see {@link PortPlan}. */
    int number() {
        return number;
    }

    /** The name on the command line and in log files. */
    public String title() {
        return title;
    }

    public String module() {
        return module;
    }

    public boolean hasDatabase() {
        return database != null;
    }

    public String database() {
        return database;
    }

    /** How many connections one instance has to its database at the most. */
    int connections() {
        return connections;
    }

    /** Whether it writes events to an outbox that Debezium relays. */
    public boolean isPublishing() {
        return publishing;
    }

    public static List<Service> withDatabase() {
        return stream().filter(Service::hasDatabase).toList();
    }

    public static List<Service> publishing() {
        return stream().filter(Service::isPublishing).toList();
    }

    public static Stream<Service> stream() {
        return Arrays.stream(values());
    }

    /** Accepts the short name and the module's name. */
    public static Service named(String name) {
        return stream()
                .filter(service -> service.title.equals(name) || service.module.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No service " + name + "; there are: " + String.join(", ", titles())));
    }

    public static List<String> titles() {
        return stream().map(Service::title).toList();
    }
}
