package fi.verkosto.coordination.programme.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.request.Versions;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.programme.CodeLists;
import fi.verkosto.coordination.programme.Coordinator;
import fi.verkosto.coordination.programme.Programme;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Schema(name = "Programme", description = "All funded networks of a call and their coordinator")
record ProgrammeResponse(
        UUID id,
        UUID callId,

        @Schema(
                nullable = true,
                examples = "1/340/2018",
                description = "Register number of the call; null until the call's publication has reached this service")
        String caseNumber,

        @Schema(
                nullable = true,
                description = "Names of the call; null until the call's publication has reached this service")
        LocalizedText names,

        @Schema(
                nullable = true,
                examples = "2019-02-01",
                description = "The first day of the work of its networks, in Finland; null as with names")
        LocalDate projectStart,

        @Schema(nullable = true, examples = "2020-12-31", description = "The last day of it")
        LocalDate projectEnd,

        @Schema(description = "What its networks' applications chose from, by which their codes are shown to people")
        CodeLists codeLists,

        @Schema(nullable = true, description = "null until a coordinator is appointed, and once it has given up")
        CoordinatorAnswer coordinator,

        @Schema(
                examples = "6",
                description = "How many networks take part: those that declined or were ended are left out")
        int networkCount) {

    static ProgrammeResponse from(Programme programme) {
        return new ProgrammeResponse(
                programme.id(),
                programme.callId(),
                programme.caseNumber().orElse(null),
                programme.names().orElse(null),
                programme.projectStart().orElse(null),
                programme.projectEnd().orElse(null),
                programme.codeLists(),
                programme.coordinator().map(CoordinatorAnswer::from).orElse(null),
                programme.networkCount());
    }

    static RestResponse<ProgrammeResponse> response(Programme programme) {
        return ResponseBuilder.ok(from(programme))
                .tag(Versions.etag(programme.version()))
                .build();
    }

    @Schema(name = "Coordinator", description = "The one provider that coordinates the networks of a programme")
    record CoordinatorAnswer(
            @Schema(description = "Its appointment, which tells whether the grant is accepted")
            UUID appointmentId,

            @Schema(examples = "0211675-2") String businessId,
            @Schema(examples = "Tredu") String name,

            @Schema(description = "The grant for the coordination")
            Money awarded) {

        static CoordinatorAnswer from(Coordinator coordinator) {
            return new CoordinatorAnswer(
                    coordinator.appointmentId(), coordinator.businessId(), coordinator.name(), coordinator.awarded());
        }
    }
}
