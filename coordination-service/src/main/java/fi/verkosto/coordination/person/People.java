package fi.verkosto.coordination.person;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.mail.MailRecipient;
import fi.verkosto.coordination.programme.PersonRole;
import fi.verkosto.coordination.programme.Place;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who is or was invited to a network or a programme. */
@ApplicationScoped
class People {

    private static final String PAGE = """
            select p.id, p.role, p.organisation, p.state, p.name, p.address, p.subject, p.confirmedAt
            from Person p
            where p.scopeId = :scope and p.id > :after
              and (p.state = CONFIRMED
                or (p.state = INVITED
                  and (p.role in :roles or (p.role = NETWORK_MEMBER and p.organisation = :organisation))))
            order by p.id""";

    private static final String PLACES = """
            select p.role, p.programmeId, p.networkId, p.organisation
            from Person p where p.subject = :subject and p.state = CONFIRMED order by p.id""";

    /** One that somebody is just confirming is left to the next run. */
    private static final String OVERDUE = """
            select * from person where state = 'INVITED' and last_day < :today
            order by id limit :limit for update skip locked""";

    /** Whose network has ended, whose organisation has left it, or whose coordinator is another one. */
    private static final String WITHOUT_GROUND = """
            select p.* from person p
            where p.state in ('INVITED', 'CONFIRMED')
              and (exists (select 1 from network n where n.id = p.network_id
                    and (n.state in ('CLOSED', 'DECLINED', 'DISCONTINUED')
                      or (p.role = 'NETWORK_MEMBER' and n.lead_business_id <> p.organisation
                        and not exists (select 1 from network_member m
                            where m.network_id = n.id and m.business_id = p.organisation))))
                or (p.role = 'COORDINATOR_TEAM' and exists (select 1 from programme g
                    where g.id = p.programme_id and g.coordinator_business_id is distinct from p.organisation)))
            order by p.id limit :limit for update of p skip locked""";

    private static final String TO_FORGET = """
            select * from person
            where state in ('INVITED', 'CONFIRMED')
              and (encode(sha256(convert_to(lower(address), 'UTF8')), 'hex') = :address
                or encode(sha256(convert_to(subject, 'UTF8')), 'hex') = :subject)
            order by id for update""";

    private static final String LOCK =
            "select true from pg_advisory_xact_lock(hashtextextended('people of ' || :scope, 0))";

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    People(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    Person add(Part part, MailRecipient to, Sending sending) {
        Person person = Person.invited(identifiers.next(), part, to, sending);
        stored.persist(person);
        return person;
    }

    /** Brings changes to the database before the mail goes out. */
    void flush() {
        stored.flush();
    }

    Optional<Person> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    /** Locked until the transaction ends. */
    Optional<Person> lock(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of a network or a programme: what is counted or asked next stays so until the transaction ends. */
    void lockScope(UUID scope) {
        stored.getSession()
                .createNativeQuery(LOCK, Object.class)
                .setParameter("scope", scope.toString())
                .getSingleResult();
    }

    Optional<Person> withAddress(UUID scope, String address) {
        return stored.find("scopeId = ?1 and lower(address) = lower(?2)", scope, address)
                .firstResultOptional();
    }

    boolean hasRole(UUID scope, String subject) {
        return stored.count("scopeId = ?1 and subject = ?2", scope, subject) > 0;
    }

    /** Who assesses a network for the coordinator does not do so for the network: neither side is to see what the other says first. */
    boolean isOnOtherSide(Part part, String subject) {
        return switch (part.role()) {
            case COORDINATOR_TEAM -> hasRole(part.programmeId(), PersonRole.NETWORK_MEMBER, subject);
            case NETWORK_MEMBER -> hasRole(part.programmeId(), PersonRole.COORDINATOR_TEAM, subject);
            case NETWORK_READER, AGENCY_OBSERVER, MINISTRY_OBSERVER -> false;
        };
    }

    private boolean hasRole(UUID programmeId, PersonRole role, String subject) {
        return stored.count("programmeId = ?1 and role = ?2 and subject = ?3", programmeId, role, subject) > 0;
    }

    /** Who are invited or have confirmed. */
    long countOf(UUID scope) {
        return stored.count("scopeId = ?1 and state in (INVITED, CONFIRMED)", scope);
    }

    long countInvitedSince(UUID scope, Instant since) {
        return stored.count("scopeId = ?1 and invitedAt > ?2", scope, since);
    }

    List<PersonRow> page(UUID scope, Inviter reader, UUID after, int limit) {
        return stored
                .getSession()
                .createSelectionQuery(PAGE, PersonRow.class)
                .setParameter("scope", scope)
                .setParameter("after", after)
                .setParameter("roles", reader.roles())
                .setParameter("organisation", reader.organisation())
                .setMaxResults(limit)
                .list()
                .stream()
                .map(reader::shown)
                .toList();
    }

    List<Place> placesOf(String subject) {
        return stored.getSession()
                .createSelectionQuery(PLACES, Place.class)
                .setParameter("subject", subject)
                .list();
    }

    /** Some whose last day is over. */
    List<Person> lockOverdue(LocalDate today, int limit) {
        return stored.getSession()
                .createNativeQuery(OVERDUE, Person.class)
                .setParameter("today", today)
                .setParameter("limit", limit)
                .list();
    }

    /** Some that nothing carries any more. */
    List<Person> lockWithoutGround(int limit) {
        return stored.getSession()
                .createNativeQuery(WITHOUT_GROUND, Person.class)
                .setParameter("limit", limit)
                .list();
    }

    /**
     * Whose address, or whose subject, is to be forgotten.
     *
     * @param address SHA-256 of it in small letters, as hexadecimal digits; null for none
     * @param subject likewise
     */
    List<Person> lockToForget(String address, String subject) {
        return stored.getSession()
                .createNativeQuery(TO_FORGET, Person.class)
                .setParameter("address", address, String.class)
                .setParameter("subject", subject, String.class)
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<Person, UUID> {}
}
