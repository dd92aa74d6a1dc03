package fi.verkosto.coordination.support.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.coordination.audit.api.ActorNames;
import fi.verkosto.coordination.support.ReadSupportRequests;
import fi.verkosto.coordination.support.ShownSupportRequest;
import fi.verkosto.coordination.support.SupportMessage;
import fi.verkosto.coordination.support.SupportRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Makes the answers that show a support request, with as much about people as their reader may know. */
@ApplicationScoped
class SupportRequestAnswers {

    private final ReadSupportRequests read;
    private final ActorNames names;

    SupportRequestAnswers(ReadSupportRequests read, ActorNames names) {
        this.read = read;
        this.names = names;
    }

    RestResponse<SupportRequestResponse> one(UUID id) {
        return builder(Status.OK, read.one(id)).build();
    }

    /** As it is after a step of the caller's. */
    RestResponse<SupportRequestResponse> changed(SupportRequest request) {
        return builder(Status.OK, read.shown(request)).build();
    }

    /** Just asked. */
    ResponseBuilder<SupportRequestResponse> created(SupportRequest request) {
        return builder(Status.CREATED, read.shown(request));
    }

    private ResponseBuilder<SupportRequestResponse> builder(Status status, ShownSupportRequest shown) {
        SupportRequest request = shown.request();
        ActorNames.Known known = names.of(
                request.messages().stream().map(SupportMessage::person).collect(Collectors.toSet()),
                request.programmeId());
        var body = SupportRequestResponse.from(
                shown,
                request.messages().stream()
                        .map(message -> SupportMessageAnswer.from(message, known))
                        .toList());
        return ResponseBuilder.create(status, body).tag(Versions.etag(request.version()));
    }
}
