package fi.verkosto.stack.parts;

/** Which of the two instances of a service that can run on one machine; the stack itself runs the first. */
public enum Instance {
    FIRST("", 0),
    SECOND("-2", 5);

    private final String suffix;
    private final int distance;

    Instance(String suffix, int distance) {
        this.suffix = suffix;
        this.distance = distance;
    }

    /** What its parts and logs are called. */
    public String nameOf(Service service) {
        return service.title() + suffix;
    }

    /** Of its ports from those of the first, see {@link PortPlan}. */
    int distance() {
        return distance;
    }
}
