package fi.verkosto.play.story;

import java.net.URI;
import java.time.Instant;

/** All that a played call may use of the stack: the public door, users' tokens, the clock and the caught mails. */
public interface RunningStack {
    /** The gateway, for example {@code http://127.0.0.1:18000}. */
    URI gateway();

    /**
     * A fresh access token.
     *
     * @param user a user of the demonstration realm, or {@code integrator}
     */
    String token(String user);

    /** Moves the business clocks of all services; they tick on from there. */
    void moveClock(Instant now);

    /** GreenMail's HTTP API, for example {@code http://127.0.0.1:18041}. */
    URI mailApi();
}
