package fi.verkosto.review.evaluator;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registers of all agencies. What is withdrawn is nobody's load. */
@ApplicationScoped
public class Evaluators {

    private static final String LOAD = """
            select count(*) from Assignment a join Review r on r.id = a.reviewId
            where a.evaluator = e.person and r.state <> WITHDRAWN and a.state in""";

    /** Whoever is disqualified from an application does not hear from a number that somebody evaluates it. */
    private static final String PAGE = """
            select e.id, e.person, e.state, e.languages, e.themes, e.capacity, (%s (OFFERED, ACCEPTED)
                and a.callId in (select c.id from KnownCall c where c.agency = e.agency)
                and a.reviewId not in
                    (select d.reviewId from Disqualification d where d.person = :reader and d.lifting is null))
            from Evaluator e
            where e.agency = :agency and e.state in :states and e.id > :after
                and (:theme = '' or array_contains(e.themes, :theme))
                and (:language = '' or array_contains(e.languages, :language))
            order by e.id""".formatted(LOAD);

    private static final String PROFILES = """
            select e.person, e.languages, e.themes, e.capacity, (%s (OFFERED, ACCEPTED, COMPLETE) and a.callId = c.id)
            from Evaluator e join KnownCall c on c.agency = e.agency join c.staff s
            where c.id = :call and e.state = CONFIRMED and s.person = e.person and s.role = EVALUATOR
            order by e.person""".formatted(LOAD);

    private static final String LOAD_OF_ONE = """
            select count(*) from Assignment a join Review r on r.id = a.reviewId
            where a.evaluator = ?1 and a.callId = ?2 and r.state <> WITHDRAWN
                and a.state in (OFFERED, ACCEPTED, COMPLETE)""";

    private static final String FORGET =
            "delete from evaluator where encode(sha256(convert_to(person, 'UTF8')), 'hex') = ?1";

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    Evaluators(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    Evaluator invite(String agency, String person, Expertise expertise, Instant now) {
        Evaluator invited = new Evaluator(identifiers.next(), agency, person, expertise, now);
        stored.persist(invited);
        return invited;
    }

    /** Brings changes to the database, and so gives them their versions. */
    void flush() {
        stored.flush();
    }

    Optional<Evaluator> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    Optional<Evaluator> lock(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whoever gives somebody more to do locks them, so that two do not give the last of their time. */
    Optional<Evaluator> lock(String agency, String person) {
        return stored.find("agency = ?1 and person = ?2", agency, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** A person's entries with all agencies, by ascending ID. */
    List<Evaluator> ofPerson(String person, UUID after, int limit) {
        return stored.find("person = ?1 and id > ?2 order by id", person, after)
                .range(0, limit - 1)
                .list();
    }

    List<EvaluatorRow> page(String agency, RegisterFilter filter, String reader, UUID after, int limit) {
        return stored.getSession()
                .createSelectionQuery(PAGE, EvaluatorRow.class)
                .setParameter("agency", agency)
                .setParameter("states", filter.states())
                .setParameter("theme", filter.theme().orElse(""))
                .setParameter("language", filter.language().orElse(""))
                .setParameter("reader", reader)
                .setParameter("after", after)
                .setMaxResults(limit)
                .list();
    }

    /** The evaluators of a call who can be asked, in the order of their subjects. Those outside the register are not among them. */
    public List<EvaluatorProfile> profilesOf(UUID callId) {
        return stored.getSession()
                .createSelectionQuery(PROFILES, EvaluatorProfile.class)
                .setParameter("call", callId)
                .list();
    }

    /** How many applications of the call somebody has already, completed ones included. */
    long loadOf(String person, UUID callId) {
        return stored.getSession()
                .createSelectionQuery(LOAD_OF_ONE, Long.class)
                .setParameter(1, person)
                .setParameter(2, callId)
                .getSingleResult();
    }

    /** @param subjectDigest SHA-256 of the subject of their tokens, as hexadecimal digits */
    void forget(String subjectDigest) {
        stored.getSession()
                .createNativeMutationQuery(FORGET)
                .setParameter(1, subjectDigest)
                .executeUpdate();
    }

    private static final class Stored implements PanacheRepositoryBase<Evaluator, UUID> {}
}
