package fi.verkosto.coordination.indicator.api;

import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorDraft")
record IndicatorRequest(
        @Schema(
                required = true,
                examples = "STAFF_TRAINED",
                description = "Its name for programs, once and for all; no other indicator of the programme has it")
        @NotNull
        @Pattern(regexp = WrittenForm.CODE)
        String code,

        @Schema(required = true) @NotNull @Valid DefinitionBody definition) {}
