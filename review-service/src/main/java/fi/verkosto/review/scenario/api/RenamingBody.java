package fi.verkosto.review.scenario.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a scenario is to be called. */
@Schema(name = "ScenarioNameRequest")
record RenamingBody(
        @NotBlank @Size(max = Lengths.NAME) @SingleLine @Schema(examples = "Every region")
        String name) {}
