package fi.verkosto.notification.mail;

import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.hibernate.Session;

/**
 * The database's time, which all instances share. To PostgreSQL it is the same throughout a transaction, so that one question
 * does, however many mails there are. Not by a query of Hibernate's: it would keep a plan of each, as it does of every native
 * one for a single value.
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
            instant = session.doReturningWork(TransactionTime::read);
        }
        return instant;
    }

    private static Instant read(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select now()");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
