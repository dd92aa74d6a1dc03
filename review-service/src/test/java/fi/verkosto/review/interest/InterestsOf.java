package fi.verkosto.review.interest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The interests of somebody. */
public final class InterestsOf {

    private InterestsOf() {}

    public static Interests employee(String employer) {
        return all(employer, null, List.of());
    }

    public static Interests tied(Tie tie) {
        return all(null, null, List.of(tie));
    }

    public static Interests actingFor(String organisation) {
        return all(null, organisation, List.of());
    }

    public static Interests all(String employer, String actsFor, List<Tie> ties) {
        Interests interests = new Interests("evaluator-1");
        interests.tell(Optional.ofNullable(employer), ties, Instant.EPOCH);
        interests.actsFor(actsFor);
        return interests;
    }
}
