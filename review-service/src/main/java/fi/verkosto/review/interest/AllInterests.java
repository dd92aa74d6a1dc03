package fi.verkosto.review.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The interests of everybody who told them, or whose token did. */
@ApplicationScoped
public class AllInterests {

    private static final String CLAIM =
            "insert into interests (person, ties, version) values (?1, '[]', 0) on conflict do nothing";

    private static final String FORGET =
            "delete from interests where encode(sha256(convert_to(person, 'UTF8')), 'hex') = ?1";

    private final Stored stored = new Stored();

    public Optional<Interests> of(String person) {
        return stored.findByIdOptional(person);
    }

    public List<Interests> of(Collection<String> persons) {
        return stored.list("person in ?1 order by person", persons);
    }

    Optional<String> actsFor(String person) {
        return stored.find("select actsFor from Interests where person = ?1 and actsFor is not null", person)
                .project(String.class)
                .singleResultOptional();
    }

    /** To be changed; of somebody who told none yet they are empty. */
    Interests lock(String person) {
        stored.getSession()
                .createNativeMutationQuery(CLAIM)
                .setParameter(1, person)
                .executeUpdate();
        return stored.findById(person, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @param subjectDigest SHA-256 of the subject of their tokens, as hexadecimal digits */
    void forget(String subjectDigest) {
        stored.getSession()
                .createNativeMutationQuery(FORGET)
                .setParameter(1, subjectDigest)
                .executeUpdate();
    }

    private static final class Stored implements PanacheRepositoryBase<Interests, String> {}
}
