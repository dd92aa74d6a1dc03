package fi.verkosto.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.hibernate.Session;

/**
 * Who was erased lately. Requests and erasures have no common order in the topic: a mail that was asked for before may
 * come after, for as long as the topic keeps it, and then its dead letter, which may be put back at any time.
 */
@ApplicationScoped
class ErasedRecipients {

    private final Session session;

    ErasedRecipients(Session session) {
        this.session = session;
    }

    void add(String digest, Instant erasedAt) {
        session.createNativeMutationQuery("""
                        insert into erased_recipient (digest, erased_at) values (:digest, :erasedAt)
                        on conflict (digest) do update
                        set erased_at = greatest(erased_recipient.erased_at, excluded.erased_at), created_at = now()""")
                .setParameter("digest", digest)
                .setParameter("erasedAt", erasedAt)
                .executeUpdate();
    }

    /** Whether the address was erased after the mail was asked for. */
    boolean include(String address, Instant requestedAt) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("select 1 from erased_recipient where digest = ? and erased_at >= ?")) {
                query.setString(1, digest(address));
                query.setTimestamp(2, Timestamp.from(requestedAt));
                try (ResultSet row = query.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    @Transactional
    int forgetOld(Duration kept) {
        return session.createNativeMutationQuery(
                        "delete from erased_recipient where created_at < now() - make_interval(secs => :seconds)")
                .setParameter("seconds", (double) kept.toSeconds())
                .executeUpdate();
    }

    private static String digest(String address) {
        try {
            byte[] text = address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
