package fi.verkosto.notification.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All mail preferences. */
@ApplicationScoped
public class MailPreferences {

    private static final String IN_ROLE = """
            select p.* from mail_preference p
            where exists (select from call_staff s where s.call_id = :call and s.role = :role and s.person = p.person)
              and not exists (select from application_readers r
                              where r.application_id = :about and p.person = any (r.disqualified))
            order by p.person
            for key share""";

    private static final String NAMED = """
            select p.* from mail_preference p
            where p.person in (:persons)
              and not exists (select from application_readers r
                              where r.application_id = :about and p.person = any (r.disqualified))
            order by p.person
            for key share""";

    private static final String OF_DISQUALIFIED = """
            select p.address from mail_preference p
            where exists (select from application_readers r
                          where r.application_id = :about and p.person = any (r.disqualified))""";

    private static final String DUE = """
            select p.* from mail_preference p
            where exists (select from digest_entry e where e.person = p.person and e.kept_at < :moment)
            limit 1
            for update skip locked""";

    private final Stored stored = new Stored();

    void add(MailPreference preference) {
        stored.persistAndFlush(preference);
    }

    /** Brings changes to the database, and so gives them their versions. */
    void flush() {
        stored.flush();
    }

    Optional<MailPreference> find(String person) {
        return stored.findByIdOptional(person);
    }

    Optional<MailPreference> findLocked(String person) {
        return stored.findByIdOptional(person, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Of the call's staff in a role, as far as they said where to reach them and are not disqualified from what it is about. Until the end of the transaction no digest
     * of theirs is made, and nobody else is kept from telling them something.
     */
    List<MailPreference> keptInRole(UUID callId, String role, UUID about) {
        return stored.getSession()
                .createNativeQuery(IN_ROLE, MailPreference.class)
                .setParameter("call", callId)
                .setParameter("role", role)
                .setParameter("about", about)
                .list();
    }

    /** Of the given persons, in the same way. */
    List<MailPreference> keptOf(List<String> persons, UUID about) {
        return stored.getSession()
                .createNativeQuery(NAMED, MailPreference.class)
                .setParameter("persons", persons)
                .setParameter("about", about)
                .list();
    }

    /** Where those read their mails who are disqualified from what it is about, in small letters. */
    Set<String> addressesOfDisqualified(UUID about) {
        return stored
                .getSession()
                .createNativeQuery(OF_DISQUALIFIED, String.class)
                .setParameter("about", about)
                .stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Of somebody who has something to read from before the moment; whom another instance is busy with is passed by. */
    Optional<MailPreference> lockNextDue(Instant moment) {
        return stored
                .getSession()
                .createNativeQuery(DUE, MailPreference.class)
                .setParameter("moment", moment)
                .list()
                .stream()
                .findFirst();
    }

    /** Of everybody who reads at an address, in any case of letters. */
    public List<MailPreference> allAt(String address) {
        return stored.list("lower(address) = ?1 order by person", address.toLowerCase(Locale.ROOT));
    }

    /** Those with the address that the digest is of, with what waits for them. */
    void eraseAllAt(String digest) {
        erase("lower(address)", digest);
    }

    /** That of the person whose subject the digest is of, likewise. */
    void eraseOf(String digest) {
        erase("person", digest);
    }

    private void erase(String text, String digest) {
        stored.getSession()
                .createNativeMutationQuery(
                        "delete from mail_preference where encode(sha256(convert_to(%s, 'UTF8')), 'hex') = :digest"
                                .formatted(text))
                .setParameter("digest", digest)
                .executeUpdate();
    }

    private static final class Stored implements PanacheRepositoryBase<MailPreference, String> {}
}
