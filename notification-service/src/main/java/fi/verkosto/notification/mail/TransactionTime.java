package fi.verkosto.notification.mail;

import jakarta.transaction.TransactionScoped;
import java.time.Instant;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/**
 * The database's time, which all instances share. To PostgreSQL it is the same throughout a transaction, so that one question
 * does, however many mails there are. Not in SQL: Hibernate finds no native query for a single value again that it has
 * planned before, and keeps a plan of each time.
 */
@TransactionScoped
class TransactionTime {

    private final Session session;
    private Instant instant;

    TransactionTime(Session session) {
        this.session = session;
    }

    Instant instant() {
        if (instant == null) {
            instant = session.createSelectionQuery("select instant", Instant.class)
                    // It looks at no row that could have to be written first.
                    .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                    .getSingleResult();
        }
        return instant;
    }
}
