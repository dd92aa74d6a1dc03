package fi.verkosto.applications.call.revision.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.call.terms.CallTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction of a published call: what changes in words, and the terms as they are from now on. */
@Schema(name = "RevisionRequest")
record RevisionRequest(
        @Schema(description = "What changes and why; told to every applicant") @NotNull @Valid
        LocalizedText words,

        @NotNull @Valid CallTerms terms) {}
