package fi.verkosto.coordination.grant;

import fi.verkosto.api.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a decision grants.
 *
 * @param decisionId null where it was told before decisions were kept
 * @param perCategory empty for a lump sum
 * @param acceptBy the last Finnish day on which its recipient accepts it; null where the decision told none
 */
public record Offer(UUID decisionId, Money awarded, List<CategorySum> perCategory, LocalDate acceptBy) {

    public Offer {
        perCategory = List.copyOf(perCategory);
    }
}
