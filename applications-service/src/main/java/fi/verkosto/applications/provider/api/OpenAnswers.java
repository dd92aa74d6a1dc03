package fi.verkosto.applications.provider.api;

import fi.verkosto.api.paging.Page;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.provider.Provider;
import fi.verkosto.applications.provider.ProviderImport;
import fi.verkosto.applications.provider.ProviderImports;
import fi.verkosto.applications.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Providers for everybody: answers that caches may keep for a minute and then ask whether they still hold. */
@ApplicationScoped
class OpenAnswers {

    private static final int SECONDS = 60;

    private final Providers providers;
    private final ProviderImports imports;

    OpenAnswers(Providers providers, ProviderImports imports) {
        this.providers = providers;
        this.imports = imports;
    }

    Provider provider(String businessId) {
        return providers.find(businessId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    RestResponse<ProviderResponse> one(String businessId, Request request) {
        Provider provider = provider(businessId);
        return cached(
                request,
                new EntityTag(Long.toString(provider.version())),
                provider.changedAt(),
                () -> ProviderResponse.from(provider));
    }

    /** The whole register changes by imports only, so the latest that changed anything tells whether a list still holds. */
    RestResponse<Page<ProviderResponse>> page(Providers.Search search, String cursor, int limit, Request request) {
        String after = ProviderCursor.parse(cursor);
        Optional<ProviderImport> latest = imports.latestEffective();
        return cached(
                request,
                new EntityTag(latest.map(done -> done.id().toString()).orElse("empty")),
                latest.map(ProviderImport::importedAt).orElse(Instant.EPOCH),
                () -> page(search, after, limit));
    }

    private Page<ProviderResponse> page(Providers.Search search, String after, int limit) {
        List<Provider> found = providers.page(search, after, limit + 1);
        boolean hasNext = found.size() > limit;
        List<Provider> shown = hasNext ? found.subList(0, limit) : found;
        return new Page<>(
                shown.stream().map(ProviderResponse::from).toList(),
                hasNext ? ProviderCursor.of(shown.getLast().businessId()) : null);
    }

    private static <T> RestResponse<T> cached(Request request, EntityTag tag, Instant changedAt, Supplier<T> body) {
        // HTTP knows whole seconds.
        Date lastModified = Date.from(changedAt.truncatedTo(ChronoUnit.SECONDS));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(lastModified, tag);
        ResponseBuilder<T> answer = unchanged == null
                ? ResponseBuilder.ok(body.get()).lastModified(lastModified)
                : ResponseBuilder.create(unchanged.build().getStatus());
        CacheControl control = new CacheControl();
        control.setMaxAge(SECONDS);
        control.setNoTransform(false);
        control.getCacheExtension().put("public", "");
        return answer.tag(tag).cacheControl(control).build();
    }
}
