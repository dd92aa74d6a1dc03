package fi.verkosto.review.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.SelectionError;
import fi.verkosto.review.succession.Succession.Search;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who follows is not known where the search took too long, and nobody does where nothing keeps the policies. */
class NotInTimeTest {

    @Test
    void isNoReasonToSayThatSomebodyDoesNotFollow() {
        Refusal refusal = refusal(Search.NOT_IN_TIME);

        assertThat(refusal.code()).isEqualTo(CommonError.TEMPORARILY_UNAVAILABLE);
        assertThat(refusal.headers()).containsEntry("Retry-After", 5L);
    }

    @Test
    void isNotSaidWhereNothingKeepsThePolicies() {
        assertThat(refusal(Search.CLASHING).code()).isEqualTo(SelectionError.NOT_FOLLOWING);
        assertThat(refusal(Search.PROPOSED).code()).isEqualTo(SelectionError.NOT_FOLLOWING);
    }

    private static Refusal refusal(Search search) {
        Succession succession = new Succession(new UUID(1, 1), false, search, List.of(), List.of());
        return catchThrowableOfType(Refusal.class, () -> DraftSuccessor.following(succession, new UUID(2, 1)));
    }
}
