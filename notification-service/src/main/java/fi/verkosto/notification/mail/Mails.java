package fi.verkosto.notification.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockMode;

/** All mails: the queue and the log of deliveries. */
@ApplicationScoped
public class Mails {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Stored stored = new Stored();
    private final TransactionTime time;

    Mails(TransactionTime time) {
        this.time = time;
    }

    void add(Mail mail) {
        stored.persist(mail);
    }

    Mail lock(UUID id) {
        return stored.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Mail> lockIfPresent(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order of their IDs, as everybody locks several: so no two wait for each other. */
    List<Mail> lockAll(List<UUID> ids) {
        return stored.find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Held mails, the oldest first; those that another transaction is just changing are passed by. */
    List<Mail> lockHeld(String agency, Set<UUID> leftOut, MailTrouble trouble, int limit) {
        return stored.getSession()
                .createNativeQuery("""
                        select * from mail
                        where state = 'HELD' and trouble = :trouble and agency = :agency
                          and about_id <> all (cast(:leftOut as uuid[]))
                        order by id
                        limit :limit
                        for update skip locked""", Mail.class)
                .setParameter("trouble", trouble.name())
                .setParameter("leftOut", leftOut.toArray(UUID[]::new))
                .setParameter("agency", agency)
                .setParameter("limit", limit)
                .list();
    }

    /**
     * The mails whose turn it is. Any number of instances may ask at once: passing by what is locked lets each leave alone
     * what another is just claiming, without waiting for it.
     */
    List<Mail> lockDue(int limit) {
        return stored.getSession()
                .createSelectionQuery(
                        "from Mail where state = QUEUED and nextAttemptAt <= instant order by nextAttemptAt",
                        Mail.class)
                .setMaxResults(limit)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .list();
    }

    /** The one machine's time that all instances share. It drives pauses and claims, and is shown to nobody. */
    Instant databaseNow() {
        return time.instant();
    }

    long queued() {
        return stored.count("state", MailState.QUEUED);
    }

    long held(MailTrouble trouble) {
        return stored.count("state = ?1 and trouble = ?2", MailState.HELD, trouble);
    }

    /** The newest mails first: an ID (UUIDv7) grows with the time of its making. */
    public List<Mail> newest(MailFilter filter, int limit) {
        return newestBefore(AFTER_ALL, filter, limit);
    }

    public List<Mail> newestBefore(UUID id, MailFilter filter, int limit) {
        return stored.getSession()
                .createQuery("""
                        from Mail where id < :id and about.agency = :agency
                          and (:about is null or about.id = :about)
                          and about.id not in :leftOut
                          and (:state is null or state = :state)
                          and (:trouble is null or trouble = :trouble)
                        order by id desc""", Mail.class)
                .setParameter("agency", filter.agency())
                .setParameter("id", id)
                .setParameter("about", filter.about().orElse(null), UUID.class)
                .setParameter("leftOut", filter.leftOut())
                .setParameter("state", filter.state().orElse(null), MailState.class)
                .setParameter("trouble", filter.trouble().orElse(null), MailTrouble.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Some mails whose personal data were kept for long enough: since they were sent or stopped, and, of those that still
     * wait, since they were queued. Any number of instances may ask at once.
     */
    List<Mail> lockOld(double seconds, int limit) {
        return stored.getSession()
                .createNativeQuery("""
                        select * from mail
                        where address is not null
                          and (state <> 'QUEUED' and settled_at < now() - make_interval(secs => :seconds)
                            or state = 'QUEUED' and queued_at < now() - make_interval(secs => :seconds))
                        limit :limit
                        for update skip locked""", Mail.class)
                .setParameter("seconds", seconds)
                .setParameter("limit", limit)
                .list();
    }

    /** The mails to an address, in any case of letters, the oldest first. */
    public List<Mail> allTo(String address) {
        return stored.list("lower(address) = ?1 order by id", address.toLowerCase(Locale.ROOT));
    }

    /** The mails to the address that the digest is of. There is no index for so rare a question. */
    List<Mail> lockAllTo(String digest) {
        return stored.getSession()
                .createNativeQuery("""
                        select * from mail
                        where encode(sha256(convert_to(lower(address), 'UTF8')), 'hex') = :digest
                        order by id
                        for update""", Mail.class)
                .setParameter("digest", digest)
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<Mail, UUID> {}
}
