package fi.verkosto.servers;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The checkout this stack belongs to, and where it keeps what.
 *
 * @param state data, logs and what is known of the running stack
 */
public record Checkout(Path root, Path state) {

    /** System property that names the checkout, for callers whose working directory lies outside it. */
    public static final String HOME_PROPERTY = "verkosto.home";

    /** System property that names another folder for the state: a second stack of the same checkout has its own. */
    public static final String STATE_PROPERTY = "verkosto.state";

    private static final String USUAL_STATE = ".verkosto";

    public Checkout(Path root) {
        this(root, root.resolve(USUAL_STATE));
    }

    /**
     * Looks at the property first, then for the folder with the script {@code verkosto}, upwards.
     *
     * @throws IllegalStateException when neither the property nor a parent of the working directory leads to a checkout
     */
    public static Checkout find() {
        Path root = findRoot();
        String state = System.getProperty(STATE_PROPERTY);
        return state == null
                ? new Checkout(root)
                : new Checkout(root, Path.of(state).toAbsolutePath().normalize());
    }

    private static Path findRoot() {
        String home = System.getProperty(HOME_PROPERTY);
        if (home != null) {
            return Path.of(home).toAbsolutePath().normalize();
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("verkosto"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "No checkout of Verkosto above " + Path.of("").toAbsolutePath() + ": set -D" + HOME_PROPERTY);
    }

    public Path stackTarget() {
        return root.resolve("stack/target");
    }

    public Path infrastructure() {
        return root.resolve("stack/infrastructure");
    }

    /** Broker, Connect and Debezium: a class path of their own, never mixed with a service's. */
    public Path kafkaLibraries() {
        return root.resolve("local-servers/target/lib/kafka");
    }

    public Path mailLibraries() {
        return stackTarget().resolve("lib/mail");
    }

    public Path keycloakDistributions() {
        return stackTarget();
    }

    public Path serviceJar(String module) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Unpacked once, shared by the stack and every test. */
    public Path postgresBinaries() {
        return root.resolve(USUAL_STATE).resolve("postgresql");
    }

    public Path data() {
        return state.resolve("data");
    }

    public Path logs() {
        return state.resolve("logs");
    }

    public Path run() {
        return state.resolve("run");
    }
}
