package fi.verkosto.coordination.status.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.status.NetworkStatus;
import fi.verkosto.coordination.status.StatusLevel;
import fi.verkosto.coordination.status.StatusRule;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How a network is doing: what is computed beside what the coordinator says. */
@Schema(name = "NetworkStatus")
record NetworkStatusResponse(
        UUID networkId,

        @Schema(
                nullable = true,
                description =
                        "What counts; null of a network that is neither ACCEPTED nor RUNNING, and in the minute before it is first found")
        StatusLevel status,

        @Schema(nullable = true, description = "The same in the language of Accept-Language") @Size(max = Lengths.NAME)
        String words,

        @Schema(nullable = true, description = "Since when it is that")
        Instant since,

        @Schema(nullable = true, description = "What is computed; null likewise")
        ComputedStatusAnswer computed,

        @Schema(nullable = true, description = "What the coordinator says; null where nothing, or it is over")
        StatedStatusAnswer stated,

        @Schema(description = "What If-Match names, without the quotes; 0 before it is first found")
        long version) {

    static NetworkStatusResponse from(UUID networkId, Optional<NetworkStatus> found, Locale locale) {
        return found.map(status -> new NetworkStatusResponse(
                        networkId,
                        status.shown(),
                        status.shown().words().in(locale),
                        status.shownSince(),
                        ComputedStatusAnswer.from(status, locale),
                        StatedStatusAnswer.from(status.stated(), status.computed()),
                        status.version()))
                .orElseGet(() -> new NetworkStatusResponse(networkId, null, null, null, null, null, 0));
    }

    RestResponse<NetworkStatusResponse> withEtag() {
        return ResponseBuilder.ok(this).tag(Versions.etag(version)).build();
    }

    @Schema(name = "ComputedStatus")
    record ComputedStatusAnswer(
            StatusLevel status,

            @Schema(description = "Why it is not better, the worst first; nothing is averaged") @Size(max = 10)
            List<StatusReasonAnswer> reasons,

            @Schema(examples = "NETWORK_STATUS") @Size(max = Lengths.CODE)
            String rule,

            @Schema(examples = "1", description = "Rises when a limit changes")
            int ruleVersion,

            @Schema(examples = "2019-05-06", description = "The Finnish day of which the facts are")
            LocalDate asOf) {

        static ComputedStatusAnswer from(NetworkStatus status, Locale locale) {
            return new ComputedStatusAnswer(
                    status.computed(),
                    StatusReasonAnswer.from(status.reasons(), locale),
                    StatusRule.IDENTITY.id(),
                    StatusRule.IDENTITY.version(),
                    status.foundOn());
        }
    }
}
