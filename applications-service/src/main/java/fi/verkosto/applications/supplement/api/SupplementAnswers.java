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
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

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
    RestResponse<SupplementResponse> one(UUID applicationId, UUID id) {
        access.toRead(applicationId);
        return ok(requests.of(applicationId, id));
    }

    RestResponse<SupplementResponse> created(SupplementRequest request) {
        return answer(Status.CREATED, request)
                .location(URI.create(
                        "/v1/applications/" + request.applicationId() + "/supplement-requests/" + request.id()))
                .build();
    }

    RestResponse<SupplementResponse> ok(SupplementRequest request) {
        return answer(Status.OK, request).build();
    }

    private ResponseBuilder<SupplementResponse> answer(Status status, SupplementRequest request) {
        Application application = applications.find(request.applicationId()).orElseThrow();
        return ResponseBuilder.create(status, SupplementResponse.from(request, application, arrival.instant()))
                .tag(Versions.etag(request.version()));
    }
}
