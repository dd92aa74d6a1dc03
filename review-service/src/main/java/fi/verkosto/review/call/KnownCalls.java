package fi.verkosto.review.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calls that review has heard of. */
@ApplicationScoped
public class KnownCalls {

    private final Stored stored = new Stored();

    public Optional<KnownCall> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    /** Keeps everybody else from selecting or deciding in the call until the transaction ends. */
    public Optional<KnownCall> lock(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Keeps the call from changing until the transaction ends, which others may ask for at the same time. */
    public void keepUnchanged(UUID id) {
        stored.findById(id, LockModeType.PESSIMISTIC_READ);
    }

    /** The calls that somebody has any role in, in the order in which they are to be locked. */
    public List<UUID> staffedBy(String person) {
        return stored.find(
                        "select distinct c.id from KnownCall c join c.staff s where s.person = ?1 order by c.id",
                        person)
                .project(UUID.class)
                .list();
    }

    /** As the agency's latest call says that says any. */
    public Optional<AgencyFacts> factsOf(String agency) {
        return stored.find("agency = ?1 and agencyFacts is not null order by id desc", agency)
                .firstResultOptional()
                .flatMap(KnownCall::agencyFacts);
    }

    KnownCall add(CallFacts facts) {
        KnownCall call = new KnownCall(facts);
        stored.persistAndFlush(call);
        return call;
    }

    List<UUID> withStaff(String person, Optional<String> organisation, Collection<CallRole> roles) {
        return stored.find(
                        """
                        select distinct c.id from KnownCall c join c.staff s
                        where s.person = ?1 and s.role in ?2 and (c.agency = ?3 or s.role in ?4)""",
                        person,
                        roles,
                        organisation.orElse(""),
                        roles.stream().filter(CallRole::isExternal).toList())
                .project(UUID.class)
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<KnownCall, UUID> {}
}
