package fi.verkosto.logs;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Where something went wrong, without a word of what was said: the classes, places and causes of an exception. */
public final class Trace extends Throwable {

    private static final long serialVersionUID = 1L;

    private final String name;

    private Trace(Throwable thrown, Trace cause) {
        super(null, cause, false, true);
        this.name = nameOf(thrown);
        setStackTrace(thrown.getStackTrace());
    }

    public static Trace of(Throwable thrown) {
        return of(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** An exception may be the cause of its own cause. */
    private static Trace of(Throwable thrown, Set<Throwable> known) {
        if (thrown == null || !known.add(thrown)) {
            return null;
        }
        return thrown instanceof Trace trace ? trace : new Trace(thrown, of(thrown.getCause(), known));
    }

    /** The classes of an exception and its causes in one line, for a message. */
    public static String line(Throwable thrown) {
        StringBuilder line = new StringBuilder();
        for (Trace trace = of(thrown); trace != null; trace = (Trace) trace.getCause()) {
            line.append(line.isEmpty() ? "" : " < ").append(trace.name);
        }
        return line.toString();
    }

    private static String nameOf(Throwable thrown) {
        String name = thrown.getClass().getName();
        return thrown instanceof SQLException failure ? name + " (SQLSTATE " + failure.getSQLState() + ")" : name;
    }

    @Override
    public String getMessage() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
