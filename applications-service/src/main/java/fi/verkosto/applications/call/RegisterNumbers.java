package fi.verkosto.applications.call;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.applications.agency.Agencies;
import fi.verkosto.applications.agency.Numbering;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.hibernate.Session;

/**
 * The numbers of the register, one for all agencies, each of which writes them in its own way: no two calls or applications
 * have the same.
 */
@ApplicationScoped
public class RegisterNumbers {

    /** The SQL for the next running number. */
    public static final String NEXT = "nextval('case_number')";

    private final Session session;
    private final Agencies agencies;

    RegisterNumbers(Session session, Agencies agencies) {
        this.session = session;
        this.agencies = agencies;
    }

    /**
     * The next free number, of the year in which it is given.
     *
     * @param running draws the next running number, whether or not it is free
     */
    public CaseNumber ofApplication(GrantCall call, Instant now, LongSupplier running) {
        return next(call, Kind.APPLICATION, now, running);
    }

    public CaseNumber ofCall(GrantCall call, Instant now) {
        return next(call, Kind.CALL, now, this::running);
    }

    /** Whether a call can have a number that somebody chose. */
    public boolean take(String number) {
        return isNew(number, Kind.CALL);
    }

    private CaseNumber next(GrantCall call, Kind kind, Instant now, LongSupplier running) {
        Numbering numbering = agencies.of(call.agency()).settings().numbering();
        int year = FinnishTime.dayOf(now).getYear();
        CaseNumber number;
        do {
            long drawn = running.getAsLong();
            number = new CaseNumber(numbering.numbered(drawn, year), drawn);
        } while (!isNew(number.text(), kind));
        return number;
    }

    private long running() {
        return session.createNativeQuery("select " + NEXT, Long.class).getSingleResult();
    }

    /** Somebody may be given the same number in a transaction that has not ended: then this waits for it. */
    private boolean isNew(String number, Kind kind) {
        return session.createNativeMutationQuery(
                                "insert into register_number (number, kind) values (:number, :kind) on conflict do nothing")
                        .setParameter("number", number)
                        .setParameter("kind", kind.name())
                        .executeUpdate()
                == 1;
    }

    private enum Kind {
        CALL,
        APPLICATION
    }
}
