package fi.verkosto.applications.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The providers of the project.
 *
 * @param leadName the name of the lead applicant, whose business ID comes from its people's tokens
 * @param members without the lead applicant
 */
@Schema(name = "ApplicationConsortium")
public record Consortium(
        @Size(max = 200) String leadName,
        DevelopmentStage leadDevelopmentStage,
        @Size(max = 100) List<@NotNull @Valid ConsortiumMember> members) {

    static final Consortium EMPTY = new Consortium(null, null, null);

    public Consortium {
        members = members == null ? List.of() : members;
    }
}
