package fi.verkosto.applications.content;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the project is about. Any code can be saved; one that the call does not list is told as a problem. */
@Schema(name = "ApplicationBasics")
public record Basics(
        @Size(max = Lengths.TITLE) @SingleLine String title,
        @Size(max = Lengths.TEXT) String summary,
        @Size(max = 20) List<@NotBlank @Size(max = 1000) String> goals,

        @Schema(description = "Codes of the call's list of themes") @Size(max = 50)
        Set<@NotNull @Pattern(regexp = WrittenForm.CODE) String> themes,

        @Schema(description = "Codes of the call's list of management levels") @Size(max = 50)
        Set<@NotNull @Pattern(regexp = WrittenForm.CODE) String> managementLevels,

        @Schema(description = "Codes of the call's list of staff groups") @Size(max = 50)
        Set<@NotNull @Pattern(regexp = WrittenForm.CODE) String> staffGroups)
        implements SectionContent {

    static final Basics EMPTY = new Basics(null, null, null, null, null, null);

    /** Lists that were removed by a merge patch are empty ones. */
    public Basics {
        goals = goals == null ? List.of() : goals;
        themes = themes == null ? Set.of() : themes;
        managementLevels = managementLevels == null ? Set.of() : managementLevels;
        staffGroups = staffGroups == null ? Set.of() : staffGroups;
    }
}
