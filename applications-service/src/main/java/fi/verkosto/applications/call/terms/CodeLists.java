package fi.verkosto.applications.call.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What applicants choose from. The lists are the call's, and so are their codes; what has no list is not asked.
 *
 * @param themes what projects may be about
 * @param managementLevels whose management they may develop
 * @param developmentStages how far a provider can be in what the call is about
 * @param partnerKinds what partners may stand for
 * @param staffGroups whose work may be renewed together with them
 */
@Schema(
        name = "CallCodeLists",
        description = "What applicants choose from, list by list. What has an empty list is not asked.")
public record CodeLists(
        @Schema(description = "What projects may be about") @Size(max = MOST)
        List<@NotNull @Valid ListedCode> themes,

        @Schema(description = "Whose management projects may develop") @Size(max = MOST)
        List<@NotNull @Valid ListedCode> managementLevels,

        @Schema(description = "How far a provider can be in what the call is about") @Size(max = MOST)
        List<@NotNull @Valid ListedCode> developmentStages,

        @Schema(description = "What partners may stand for; they need no licence") @Size(max = MOST)
        List<@NotNull @Valid ListedCode> partnerKinds,

        @Schema(description = "Whose work projects may renew together with them") @Size(max = MOST)
        List<@NotNull @Valid ListedCode> staffGroups) {

    /** How many codes a list can have, and so how many an application can choose. */
    public static final int MOST = 50;

    public static final CodeLists NONE = new CodeLists(null, null, null, null, null);

    public CodeLists {
        themes = themes == null ? List.of() : themes;
        managementLevels = managementLevels == null ? List.of() : managementLevels;
        developmentStages = developmentStages == null ? List.of() : developmentStages;
        partnerKinds = partnerKinds == null ? List.of() : partnerKinds;
        staffGroups = staffGroups == null ? List.of() : staffGroups;
    }

    /** Each list by its name in the API. */
    public Map<String, List<ListedCode>> byName() {
        Map<String, List<ListedCode>> lists = new LinkedHashMap<>();
        lists.put("themes", themes);
        lists.put("managementLevels", managementLevels);
        lists.put("developmentStages", developmentStages);
        lists.put("partnerKinds", partnerKinds);
        lists.put("staffGroups", staffGroups);
        return lists;
    }
}
