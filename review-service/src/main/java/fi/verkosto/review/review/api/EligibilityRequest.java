package fi.verkosto.review.review.api;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.refusal.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an application fulfils the conditions of its call. */
record EligibilityRequest(
        @NotNull @Schema(required = true, examples = "false")
        Boolean eligible,

        @Valid @Schema(description = "Required when the application is ineligible: the reasons of the rejection")
        LocalizedText reasons) {

    void requireReasons() {
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
