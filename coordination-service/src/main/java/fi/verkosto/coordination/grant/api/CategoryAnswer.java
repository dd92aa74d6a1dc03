package fi.verkosto.coordination.grant.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.grant.CategorySum;
import fi.verkosto.coordination.grant.Grant;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GrantForCategory", description = "What of a grant is for which costs")
public record CategoryAnswer(
        @Schema(examples = "PERSONNEL", description = "Code of the cost category in its call") @Size(max = Lengths.CODE)
        String category,

        Money sum) {

    public static List<CategoryAnswer> of(Grant grant) {
        return grant.perCategory().stream().map(CategoryAnswer::from).toList();
    }

    private static CategoryAnswer from(CategorySum part) {
        return new CategoryAnswer(part.category(), part.sum());
    }
}
