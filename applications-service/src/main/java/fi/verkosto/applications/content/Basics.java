package fi.verkosto.applications.content;

import fi.verkosto.api.text.SingleLine;
import fi.verkosto.applications.call.terms.ManagementLevel;
import fi.verkosto.applications.call.terms.Theme;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the project is about. */
@Schema(name = "ApplicationBasics")
public record Basics(
        @Size(max = 300) @SingleLine String title,
        @Size(max = 5000) String summary,
        @Size(max = 20) List<@NotBlank @Size(max = 1000) String> goals,
        Set<@NotNull Theme> themes,
        Set<@NotNull ManagementLevel> managementLevels,
        Set<@NotNull StaffGroup> staffGroups)
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
