package fi.verkosto.review.review.api;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.Text;
import fi.verkosto.review.eligibility.Finding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an application fulfils the conditions of its call. */
record EligibilityRequest(
        @NotNull @Schema(required = true, examples = "false")
        Boolean eligible,

        @Valid @Schema(description = "Required when the application is ineligible: the reasons of the rejection")
        LocalizedText reasons,

        @Min(1)
        @Max(Integer.MAX_VALUE)
        @Schema(
                description =
                        "The version of the application that was looked at: refused where another one is under review",
                examples = "2")
        Integer applicationVersion,

        @Size(max = Lengths.REASON)
        @Schema(
                description =
                        "Required where the application is eligible although a check failed: why. For the staff of the call",
                examples = "The merger of 1 November carried the licence over; the register shows it late.")
        String despiteChecks) {

    Finding toFinding() {
        requireReasons(eligible, reasons);
        return new Finding(eligible, reasons, applicationVersion, Text.isBlank(despiteChecks) ? null : despiteChecks);
    }

    static void requireReasons(boolean eligible, LocalizedText reasons) {
        if (!eligible && reasons == null) {
            Fault fault = Fault.at(
                    "/reasons",
                    "required",
                    "Kelpaamattomuus on perusteltava",
                    "Att ansökan inte är behörig ska motiveras",
                    "An ineligible application needs reasons");
            throw new Refusal(CommonError.INVALID_REQUEST).faults(List.of(fault));
        }
    }
}
