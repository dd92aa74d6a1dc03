package fi.verkosto.review.invitation;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.review.evaluator.Expertise;
import fi.verkosto.review.letter.MailRecipient;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All invitations to registers that went to mail addresses. */
@ApplicationScoped
public class EvaluatorInvitations {

    private static final String PAGE = """
            select i.id, i.state, i.address, i.name, i.sentAt, i.lastDay, (i.state = OPEN and i.codeHash is not null),
                i.evaluatorId
            from EvaluatorInvitation i
            where i.agency = :agency and i.state in :states and i.id > :after
            order by i.id""";

    /** One that somebody is just answering is left to the next run. */
    private static final String OVERDUE = """
            select * from evaluator_invitation where state = 'OPEN' and last_day < :today
            order by id limit :limit for update skip locked""";

    private static final String TO_ADDRESS = """
            select * from evaluator_invitation
            where state = 'OPEN' and encode(sha256(convert_to(lower(address), 'UTF8')), 'hex') = :digest
            order by id for update""";

    private static final String LOCK =
            "select true from pg_advisory_xact_lock(hashtextextended('evaluator-invitations ' || :agency, 0))";

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    EvaluatorInvitations(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    EvaluatorInvitation add(String agency, MailRecipient to, Expertise expertise, Sending sending) {
        EvaluatorInvitation invitation = new EvaluatorInvitation(identifiers.next(), agency, to, expertise, sending);
        stored.persist(invitation);
        return invitation;
    }

    /** Brings changes to the database: an address that is invited already is refused there. */
    void flush() {
        stored.flush();
    }

    Optional<EvaluatorInvitation> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    Optional<EvaluatorInvitation> lock(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that an agency has sent to the address and nobody has answered. */
    Optional<UUID> openTo(String agency, String address) {
        return stored.find(
                        "select id from EvaluatorInvitation where agency = ?1 and lower(address) = lower(?2) and state = OPEN",
                        agency,
                        address)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** How many an agency made since. Until the transaction ends nobody else makes one: counted, it could be one more. */
    long countMadeSince(String agency, Instant since) {
        stored.getSession()
                .createNativeQuery(LOCK, Object.class)
                .setParameter("agency", agency)
                .getSingleResult();
        return stored.count("agency = ?1 and invitedAt > ?2", agency, since);
    }

    List<InvitationRow> page(String agency, Set<InvitationState> states, UUID after, int limit) {
        return stored.getSession()
                .createSelectionQuery(PAGE, InvitationRow.class)
                .setParameter("agency", agency)
                .setParameter("states", states)
                .setParameter("after", after)
                .setMaxResults(limit)
                .list();
    }

    /** Some whose last day is over. */
    List<EvaluatorInvitation> lockOverdue(LocalDate today, int limit) {
        return stored.getSession()
                .createNativeQuery(OVERDUE, EvaluatorInvitation.class)
                .setParameter("today", today)
                .setParameter("limit", limit)
                .list();
    }

    /** @param digest SHA-256 of the address in small letters, as hexadecimal digits */
    List<EvaluatorInvitation> lockOpenTo(String digest) {
        return stored.getSession()
                .createNativeQuery(TO_ADDRESS, EvaluatorInvitation.class)
                .setParameter("digest", digest)
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<EvaluatorInvitation, UUID> {}
}
