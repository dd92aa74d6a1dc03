package fi.verkosto.applications.supplement.api;

import fi.verkosto.api.request.Arrival;
import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.supplement.SupplementRequest;
import fi.verkosto.applications.supplement.SupplementRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** How supplement requests are shown. */
@ApplicationScoped
class SupplementAnswers {

    private final SupplementRequests requests;
    private final Applications applications;
    private final ApplicationAccess access;
    private final Arrival arrival;

    SupplementAnswers(
            SupplementRequests requests, Applications applications, ApplicationAccess access, Arrival arrival) {
        this.requests = requests;
        this.applications = applications;
        this.access = access;
        this.arrival = arrival;
    }

    @Transactional
    SupplementList all(UUID applicationId) {
        Application application = access.toRead(applicationId);
        return new SupplementList(requests.of(applicationId).stream()
                .map(request -> SupplementResponse.from(request, application, arrival.instant()))
                .toList());
    }

    @Transactional
    Response one(UUID applicationId, UUID id) {
        access.toRead(applicationId);
        return ok(requests.of(applicationId, id));
    }

    Response created(SupplementRequest request) {
        return answer(
                Response.created(URI.create(
                        "/v1/applications/" + request.applicationId() + "/supplement-requests/" + request.id())),
                request);
    }

    Response ok(SupplementRequest request) {
        return answer(Response.ok(), request);
    }

    private Response answer(Response.ResponseBuilder response, SupplementRequest request) {
        Application application = applications.findById(request.applicationId());
        return response.tag(Versions.etag(request.version()))
                .entity(SupplementResponse.from(request, application, arrival.instant()))
                .build();
    }
}
