package fi.verkosto.stack.bench;

import java.util.List;
import java.util.Optional;

/** Every measurement there is, in the order in which they are listed. */
public final class Benches {
    private static final List<Bench> ALL = List.of(
            new Submissions(),
            new Saving(),
            new BesideNginx(),
            new Relaying(),
            new Listing(),
            new Reading(),
            new Overview(),
            new Uploads(),
            new Assigning(),
            new Selecting(),
            new Deciding(),
            new Replaying(),
            new Signalling(),
            new Idle(),
            new Occupying(),
            new Starting());

    private Benches() {}

    public static List<Bench> all() {
        return ALL;
    }

    public static Optional<Bench> named(String name) {
        return ALL.stream().filter(bench -> bench.name().equals(name)).findFirst();
    }
}
