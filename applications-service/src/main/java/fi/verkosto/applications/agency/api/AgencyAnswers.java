package fi.verkosto.applications.agency.api;

import fi.verkosto.api.paging.Page;
import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.agency.Agencies;
import fi.verkosto.applications.agency.Agency;
import fi.verkosto.applications.agency.AgencySettings;
import fi.verkosto.applications.agency.ChangeAgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** How agencies are shown. */
@ApplicationScoped
class AgencyAnswers {

    private final Agencies agencies;
    private final ChangeAgency change;

    AgencyAnswers(Agencies agencies, ChangeAgency change) {
        this.agencies = agencies;
        this.change = change;
    }

    @Transactional
    Page<AgencyResponse> page(String after, int limit) {
        return page(
                agencies.page(after == null ? "" : after, limit + 1), limit, AgencyResponse::from, Agency::businessId);
    }

    @Transactional
    RestResponse<AgencyResponse> one(String businessId) {
        return ok(agencies.known(businessId));
    }

    RestResponse<AgencyResponse> changed(String businessId, String ifMatch, AgencySettings settings) {
        ChangeAgency.Changed changed = change.change(businessId, ifMatch, settings);
        if (!changed.isNew()) {
            return ok(changed.agency());
        }
        return ResponseBuilder.create(Status.CREATED, AgencyResponse.from(changed.agency()))
                .location(URI.create("/v1/agencies/" + businessId))
                .tag(Versions.etag(changed.agency().version()))
                .build();
    }

    Page<AgencyVersionResponse> versions(String businessId, Long before, int limit) {
        return page(
                change.history(businessId, before == null ? Long.MAX_VALUE : before, limit + 1),
                limit,
                AgencyVersionResponse::from,
                version -> Long.toString(version.number()));
    }

    /** Goes on after a business ID or a number, which is no identifier of ours. */
    private static <S, T> Page<T> page(List<S> read, int limit, Function<S, T> shown, Function<S, String> cursor) {
        List<S> items = read.size() > limit ? read.subList(0, limit) : read;
        return new Page<>(
                items.stream().map(shown).toList(), read.size() > limit ? cursor.apply(items.getLast()) : null);
    }

    private static RestResponse<AgencyResponse> ok(Agency agency) {
        return ResponseBuilder.ok(AgencyResponse.from(agency))
                .tag(Versions.etag(agency.version()))
                .build();
    }
}
