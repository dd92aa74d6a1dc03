package fi.verkosto.applications.call.terms;

import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

        @Schema(
                description = "So many different development stages, the lead's among them; once published at most as "
                        + "many as the call lists")
        @Min(0)
        @Max(1000)
        Integer minimumDevelopmentStages,

        @Schema(description = "Codes of the call's list of kinds of partners") @Size(max = CodeLists.MOST)
        Set<@NotNull @Pattern(regexp = WrittenForm.CODE) String> requiredPartnerKinds,

        @Schema(description = "Codes of the call's list of themes") @Size(max = CodeLists.MOST)
        Set<@NotNull @Pattern(regexp = WrittenForm.CODE) String> requiredThemes,

        @Schema(description = "Codes of the call's list of management levels") @Size(max = CodeLists.MOST)
        Set<@NotNull @Pattern(regexp = WrittenForm.CODE) String> requiredManagementLevels) {

    /** How many members an application can hold. */
    public static final int MOST_MEMBERS = 100;

    public static final StrandRules NONE = new StrandRules(0, 0, Set.of(), Set.of(), Set.of());

    public StrandRules {
        minimumMembers = minimumMembers == null ? 0 : minimumMembers;
        minimumDevelopmentStages = minimumDevelopmentStages == null ? 0 : minimumDevelopmentStages;
        requiredPartnerKinds = requiredPartnerKinds == null ? Set.of() : requiredPartnerKinds;
        requiredThemes = requiredThemes == null ? Set.of() : requiredThemes;
        requiredManagementLevels = requiredManagementLevels == null ? Set.of() : requiredManagementLevels;
    }
}
