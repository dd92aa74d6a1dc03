package fi.verkosto.coordination.agreement;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The proposals of all networks. Whoever changes one has locked its network. */
@ApplicationScoped
class TransferAgreements {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    TransferAgreements(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    void add(TransferAgreement agreement) {
        stored.persist(agreement);
    }

    /** Brings changes to the database before others that exclude them. */
    void flush() {
        stored.flush();
    }

    Optional<TransferAgreement> find(UUID networkId, int number) {
        return stored.find("networkId = ?1 and number = ?2", networkId, number).singleResultOptional();
    }

    Optional<TransferAgreement> in(AgreementState state, UUID networkId) {
        return stored.find("networkId = ?1 and state = ?2", networkId, state).singleResultOptional();
    }

    int countOf(UUID networkId) {
        return (int) stored.count("networkId", networkId);
    }

    /** The latest first. */
    List<TransferAgreement> of(UUID networkId) {
        return stored.list("networkId = ?1 order by number desc", networkId);
    }

    private static final class Stored implements PanacheRepositoryBase<TransferAgreement, UUID> {}
}
