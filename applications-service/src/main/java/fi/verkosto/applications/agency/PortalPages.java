package fi.verkosto.applications.agency;

import fi.verkosto.api.text.SingleLine;
import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Addresses of the pages of a portal, kind by kind. In each, {@code {id}} stands for what it is about. */
@Schema(name = "AgencyPortal")
public record PortalPages(
        @Schema(
                description = "Of an invitation to a consortium",
                examples = "https://portal.oph.example/kutsu/{id}",
                nullable = true)
        @Size(max = 500)
        @SingleLine
        @Pattern(regexp = WrittenForm.PAGE)
        String invitation,

        @Schema(
                description = "Of an application",
                examples = "https://portal.oph.example/hakemus/{id}",
                nullable = true)
        @Size(max = 500)
        @SingleLine
        @Pattern(regexp = WrittenForm.PAGE)
        String application,

        @Schema(
                description = "Of the decision about an application, whose id it is",
                examples = "https://portal.oph.example/paatos/{id}",
                nullable = true)
        @Size(max = 500)
        @SingleLine
        @Pattern(regexp = WrittenForm.PAGE)
        String decision,

        @Schema(
                description = "Of a call, and of what was changed in it",
                examples = "https://portal.oph.example/haku/{id}",
                nullable = true)
        @Size(max = 500)
        @SingleLine
        @Pattern(regexp = WrittenForm.PAGE)
        String call,

        @Schema(
                description = "Of an invitation to the register of evaluators. The mail adds the code of the invitation"
                        + " behind a number sign (#code=…), where no server reads it",
                examples = "https://portal.oph.example/arvioijakutsu/{id}",
                nullable = true)
        @Size(max = 500)
        @SingleLine
        @Pattern(regexp = WrittenForm.PAGE)
        String evaluatorInvitation,

        @Schema(
                description = "Of an assignment of an evaluator",
                examples = "https://portal.oph.example/arviointitehtava/{id}",
                nullable = true)
        @Size(max = 500)
        @SingleLine
        @Pattern(regexp = WrittenForm.PAGE)
        String assignment) {}
