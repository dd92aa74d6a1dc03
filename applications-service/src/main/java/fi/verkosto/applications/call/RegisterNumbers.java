package fi.verkosto.applications.call;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/** The numbers of the register: a call and an application never have the same, nor do two applications. */
@ApplicationScoped
public class RegisterNumbers {

    private final Session session;

    RegisterNumbers(Session session) {
        this.session = session;
    }

    /** The next free running number, with the class and year of the call's. */
    public String next(String ofCall) {
        String rest = ofCall.substring(ofCall.indexOf('/'));
        String number;
        do {
            number = session.createNativeQuery("select nextval('case_number')", Long.class)
                            .getSingleResult()
                    + rest;
        } while (!isNew(number));
        return number;
    }

    /** Somebody may be given the same number in a transaction that has not ended: then this waits for it. */
    private boolean isNew(String number) {
        return session.createNativeMutationQuery(
                                "insert into register_number (number, kind) values (:number, 'APPLICATION') on conflict do nothing")
                        .setParameter("number", number)
                        .executeUpdate()
                == 1;
    }

    /** Whether a call can have the number: several calls of one matter may, but no application does. */
    public boolean takeForCall(String number) {
        return session.createNativeMutationQuery("""
                                insert into register_number as taken (number, kind) values (:number, 'CALL')
                                on conflict (number) do update set kind = 'CALL' where taken.kind = 'CALL'""")
                        .setParameter("number", number)
                        .executeUpdate()
                == 1;
    }
}
