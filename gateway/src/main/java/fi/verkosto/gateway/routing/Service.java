package fi.verkosto.gateway.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The services behind the gateway and the collections that each of them owns. */
enum Service {
    APPLICATIONS(
            "applications-service",
            "calls",
            "applications",
            "application-notes",
            "invitations",
            "providers",
            "provider-imports",
            "person-exports",
            "person-erasures",
            "receipt-keys",
            "receipt-verifications"),
    REVIEW("review-service", "reviews", "review-notes", "assignments", "rankings", "selections", "decisions"),
    COORDINATION("coordination-service", "programmes", "programme-notes", "networks"),
    NOTIFICATION("notification-service", "events", "deliveries", "mail-exports");

    private static final String VERSION = "/v1/";

    private final String label;
    private final List<String> collections;

    Service(String label, String... collections) {
        this.label = label;
        this.collections = List.of(collections);
    }

    String label() {
        return label;
    }

    /** The paths below which everything belongs to this service. */
    List<String> prefixes() {
        return collections.stream().map(VERSION::concat).toList();
    }

    static Optional<Service> owning(String path) {
        return Arrays.stream(values()).filter(service -> service.owns(path)).findFirst();
    }

    private boolean owns(String path) {
        return prefixes().stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }
}
