package fi.verkosto.gateway.routing;

import java.util.Arrays;

/** The services behind the gateway, by the names that the description has for them. */
enum Service {
    APPLICATIONS("applications-service"),
    REVIEW("review-service"),
    COORDINATION("coordination-service"),
    NOTIFICATION("notification-service");

    private final String label;

    Service(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Service named(String label) {
        return Arrays.stream(values())
                .filter(service -> service.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The description names an unknown service: " + label));
    }
}
