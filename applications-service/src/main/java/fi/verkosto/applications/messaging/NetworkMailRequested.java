package fi.verkosto.applications.messaging;

import fi.verkosto.applications.outcome.TellNetwork;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** {@code fi.verkosto.network.mail-requested.v1}: see its schema in contracts. */
record NetworkMailRequested(
        @NotNull UUID applicationId,
        @NotEmpty Set<String> organisations,
        @NotBlank String template,
        @NotNull Values values) {

    /** In each language. */
    record Values(
            @NotNull Map<String, Object> fi,
            @NotNull Map<String, Object> sv,
            @NotNull Map<String, Object> en) {}

    TellNetwork.News toNews() {
        return new TellNetwork.News(
                applicationId,
                Set.copyOf(organisations),
                template,
                Map.of("fi", values.fi(), "sv", values.sv(), "en", values.en()));
    }
}
