package fi.verkosto.applications.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the consortium works with. */
@Schema(name = "ApplicationPartners")
public record Partners(@Size(max = 100) List<@NotNull @Valid Partner> partners) implements SectionContent {

    static final Partners EMPTY = new Partners(null);

    public Partners {
        partners = partners == null ? List.of() : partners;
    }
}
