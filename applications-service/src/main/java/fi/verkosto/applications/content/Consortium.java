package fi.verkosto.applications.content;

import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The providers of the project. Their names and regions are in the register.
 *
 * @param members without the lead applicant
 */
@Schema(name = "ApplicationConsortium")
public record Consortium(
        @Schema(description = "A code of the call's list of development stages", examples = "ADVANCED")
        @Pattern(regexp = WrittenForm.CODE)
        String leadDevelopmentStage,

        @Size(max = Consortium.MOST_MEMBERS) List<@NotNull @Valid ConsortiumMember> members)
        implements SectionContent {

    /** The lead not counted. */
    public static final int MOST_MEMBERS = 100;

    static final Consortium EMPTY = new Consortium(null, null);

    public Consortium {
        members = members == null ? List.of() : members;
    }
}
