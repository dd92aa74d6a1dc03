package fi.verkosto.applications.provider.api;

import fi.verkosto.api.refusal.Language;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.provider.Comparison;
import fi.verkosto.applications.provider.ImportProviders.Result;
import fi.verkosto.applications.provider.ProviderImport;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** How imports are answered, in the language of the caller. */
@ApplicationScoped
class ImportAnswers {

    private final Language language;

    ImportAnswers(Language language) {
        this.language = language;
    }

    RestResponse<ImportReport> dryRun(Comparison comparison) {
        return ResponseBuilder.ok(ImportReport.of(null, null, comparison, language.locale()))
                .build();
    }

    RestResponse<ImportReport> of(Result result) {
        return switch (result) {
            case Result.Taken(ProviderImport done, Comparison comparison) ->
                ResponseBuilder.create(
                                Status.CREATED,
                                ImportReport.of(done.id(), done.importedAt(), comparison, language.locale()))
                        .location(URI.create("/v1/provider-imports/" + done.id()))
                        .build();
            case Result.Refused(Comparison comparison) ->
                throw new Refusal(ApplicationsError.PROVIDER_FILE_REFUSED)
                        .with("refused", ImportReport.refused(comparison, language.locale()));
        };
    }
}
