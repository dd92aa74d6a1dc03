package fi.verkosto.applications.call.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a strand asks of every application beyond the common part. Each rule is off until the call switches it on.
 *
 * @param minimumMembers so many members, the lead not counted
 * @param minimumDevelopmentStages so many different development stages in the consortium, the lead's among them
 */
public record StrandRules(
        @Schema(description = "So many members, the lead not counted") @Min(0) @Max(1000)
        Integer minimumMembers,

        @Schema(description = "So many different development stages, the lead's among them") @Min(0) @Max(1000)
        Integer minimumDevelopmentStages,

        @Size(max = 3) Set<@NotNull PartnerKind> requiredPartnerKinds,
        @Size(max = 3) Set<@NotNull Theme> requiredThemes,
        @Size(max = 3) Set<@NotNull ManagementLevel> requiredManagementLevels) {

    /** How many development stages there are. */
    public static final int STAGES = 3;

    /** How many members an application can hold. */
    public static final int MOST_MEMBERS = 100;

    public static final StrandRules NONE = new StrandRules(0, 0, Set.of(), Set.of(), Set.of());

    public StrandRules {
        minimumMembers = minimumMembers == null ? 0 : minimumMembers;
        minimumDevelopmentStages = minimumDevelopmentStages == null ? 0 : minimumDevelopmentStages;
        requiredPartnerKinds = ordered(PartnerKind.class, requiredPartnerKinds);
        requiredThemes = ordered(Theme.class, requiredThemes);
        requiredManagementLevels = ordered(ManagementLevel.class, requiredManagementLevels);
    }

    /** In the order of declaration, so that the same rules are always written alike. A null is left to its constraint. */
    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> values) {
        if (values == null || values.isEmpty()) {
            return EnumSet.noneOf(type);
        }
        return values.stream().anyMatch(Objects::isNull) ? values : EnumSet.copyOf(values);
    }
}
