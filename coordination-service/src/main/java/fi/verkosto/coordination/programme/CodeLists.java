package fi.verkosto.coordination.programme;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the applications of the call chose from. What it did not ask for has an empty list. */
@Schema(name = "CodeListsOfProgramme")
public record CodeLists(
        @Size(max = 50) List<ListedCode> themes,

        @Size(max = 50) List<ListedCode> managementLevels,

        @Size(max = 50) List<ListedCode> developmentStages,

        @Size(max = 50) List<ListedCode> partnerKinds,

        @Size(max = 50) List<ListedCode> staffGroups) {

    /** Of a call from before calls had lists of their own, and of one that is not published yet. */
    public static final CodeLists NONE = new CodeLists(null, null, null, null, null);

    public CodeLists {
        themes = themes == null ? List.of() : List.copyOf(themes);
        managementLevels = managementLevels == null ? List.of() : List.copyOf(managementLevels);
        developmentStages = developmentStages == null ? List.of() : List.copyOf(developmentStages);
        partnerKinds = partnerKinds == null ? List.of() : List.copyOf(partnerKinds);
        staffGroups = staffGroups == null ? List.of() : List.copyOf(staffGroups);
    }
}
