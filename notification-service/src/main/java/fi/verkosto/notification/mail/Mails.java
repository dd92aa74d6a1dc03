package fi.verkosto.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** All mails: the queue and the log of deliveries. */
@ApplicationScoped
public class Mails {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Session session;

    Mails(Session session) {
        this.session = session;
    }

    void add(Mail mail) {
        session.persist(mail);
    }

    Mail lock(UUID id) {
        return session.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The mail whose turn it is. Any number of instances may ask at once: {@code skip locked} lets each pass by what
     * another is just claiming, without waiting for it.
     */
    Optional<Mail> lockDue() {
        return session.createNativeQuery("""
                        select * from mail
                        where state = 'QUEUED' and next_attempt_at <= now()
                        order by next_attempt_at
                        limit 1
                        for update skip locked""", Mail.class).uniqueResultOptional();
    }

    /** The one machine's time that all instances share. It drives pauses and claims, and is shown to nobody. */
    Instant databaseNow() {
        return session.createNativeQuery("select now()", Instant.class).getSingleResult();
    }

    long queued() {
        return session.createQuery("select count(*) from Mail where state = :state", Long.class)
                .setParameter("state", MailState.QUEUED)
                .getSingleResult();
    }

    /** The newest mails first: an ID (UUIDv7) grows with the time of its making. */
    public List<Mail> newest(Optional<UUID> application, int limit) {
        return newestBefore(AFTER_ALL, application, limit);
    }

    public List<Mail> newestBefore(UUID id, Optional<UUID> application, int limit) {
        return session.createQuery(
                        "from Mail where id < :id and (:application is null or applicationId = :application) order by id desc",
                        Mail.class)
                .setParameter("id", id)
                .setParameter("application", application.orElse(null), UUID.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Erases the personal data of some mails that were settled so long ago. Any number of instances may do it at once. */
    int erase(double secondsSettled, int limit) {
        return session.createNativeMutationQuery("""
                        with old as (
                            select id from mail
                            where state <> 'QUEUED' and address is not null
                              and settled_at < now() - make_interval(secs => :seconds)
                            order by settled_at limit :limit for update skip locked),
                        replies as (
                            update delivery_attempt set reply = null where mail_id in (select id from old))
                        update mail set address = null, subject = null, text = null where id in (select id from old)""")
                .setParameter("seconds", secondsSettled)
                .setParameter("limit", limit)
                .executeUpdate();
    }

    /** The mails to an address, in any case of letters, the oldest first. */
    public List<Mail> allTo(String address) {
        return session.createQuery("from Mail where lower(address) = :address order by id", Mail.class)
                .setParameter("address", address.toLowerCase(Locale.ROOT))
                .getResultList();
    }

    /** The mails to the address that the digest is of. There is no index for so rare a question. */
    List<Mail> lockAllTo(String digest) {
        return session.createNativeQuery("""
                        select * from mail
                        where encode(sha256(convert_to(lower(address), 'UTF8')), 'hex') = :digest
                        order by id
                        for update""", Mail.class)
                .setParameter("digest", digest)
                .list();
    }
}
