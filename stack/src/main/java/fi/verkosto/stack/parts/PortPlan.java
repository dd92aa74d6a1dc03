package fi.verkosto.stack.parts;

/** Where each part listens: fixed distances from one base, so that a second checkout needs one other number. */
public record PortPlan(int base) {
    public static final int DEFAULT_BASE = 18000;

    /** So many ports from the base on are the stack's. */
    static final int LENGTH = 42;

    public PortPlan {
        if (!isPossible(base)) {
            throw new IllegalArgumentException("The port base must lie between 1024 and 65000: " + base);
        }
    }

    static boolean isPossible(int base) {
        return base >= 1024 && base <= 65_000;
    }

    public int last() {
        return base + LENGTH - 1;
    }

    public int service(Service service) {
        return service(service, Instance.FIRST);
    }

    public int management(Service service) {
        return management(service, Instance.FIRST);
    }

    public int service(Service service, Instance instance) {
        return base + instance.distance() + service.number();
    }

    int management(Service service, Instance instance) {
        return base + 10 + instance.distance() + service.number();
    }

    public int keycloak() {
        return base + 20;
    }

    public int keycloakManagement() {
        return base + 21;
    }

    public int postgres() {
        return base + 30;
    }

    public int kafka() {
        return base + 31;
    }

    public int kafkaController() {
        return base + 32;
    }

    public int connect() {
        return base + 33;
    }

    public int smtp() {
        return base + 40;
    }

    public int mailApi() {
        return base + 41;
    }
}
