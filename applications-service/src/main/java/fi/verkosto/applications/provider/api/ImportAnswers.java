package fi.verkosto.applications.provider.api;

import fi.verkosto.api.refusal.Language;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.provider.Comparison;
import fi.verkosto.applications.provider.ImportProviders.Result;
import fi.verkosto.applications.provider.ProviderImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** How imports are answered, in the language of the caller. */
@ApplicationScoped
class ImportAnswers {

    private final Language language;

    ImportAnswers(Language language) {
        this.language = language;
    }

    Response dryRun(Comparison comparison) {
        return Response.ok(ImportReport.of(null, null, comparison, language.locale()))
                .build();
    }

    Response of(Result result) {
        return switch (result) {
            case Result.Taken(ProviderImport done, Comparison comparison) ->
                Response.created(URI.create("/v1/provider-imports/" + done.id()))
                        .entity(ImportReport.of(done.id(), done.importedAt(), comparison, language.locale()))
                        .build();
            case Result.Refused(Comparison comparison) ->
                throw new Refusal(ApplicationsError.PROVIDER_FILE_REFUSED)
                        .with("refused", ImportReport.refused(comparison, language.locale()));
        };
    }
}
