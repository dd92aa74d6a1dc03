package fi.verkosto.play.story;

import fi.verkosto.play.portal.Patience;
import fi.verkosto.play.portal.Portal;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What every act of the play shares: the users, the clock, and the lines that tell what is being played. */
final class Stage {
    /** Its own: the play sees of the services what a portal sees, and so shares no library with them. */
    private static final DateTimeFormatter HELSINKI =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm").withZone(ZoneId.of("Europe/Helsinki"));

    private final RunningStack stack;
    private final PrintStream out;
    private final Map<String, Portal> portals = new HashMap<>();
    private final long begin = System.nanoTime();
    private String businessTime = "";

    Stage(RunningStack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    /** The user at the public API, with a token of their own. */
    Portal as(String user) {
        return portals.computeIfAbsent(user, name -> new Portal(stack.gateway(), name, stack.token(name)));
    }

    RunningStack stack() {
        return stack;
    }

    Patience patience() {
        return new Patience(Duration.ofSeconds(90));
    }

    /** Business time goes on from here. */
    void moveClock(String instant) {
        Instant now = Instant.parse(instant);
        stack.moveClock(now);
        businessTime = HELSINKI.format(now);
    }

    /** One line of progress, with the seconds since the play began and the business time in Helsinki. */
    void tell(String line) {
        out.printf(Locale.ROOT, "%6.1f s  %s  %s%n", seconds(), businessTime, line);
    }

    double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
