package fi.verkosto.api.problem;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.ErrorCode;
import fi.verkosto.api.refusal.Language;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.request.RequestId;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Locale;

/** Renders refusals as problem details (RFC 9457), in the caller's language. The only place that does. */
@ApplicationScoped
class Problems {

    private static final String TYPE = "https://verkosto.example/problems/";

    private final Language language;

    Problems(Language language) {
        this.language = language;
    }

    HttpProblem of(Refusal refusal) {
        Locale locale = language.locale();
        HttpProblem.Builder problem = builder(refusal.code(), locale);
        refusal.detail().ifPresent(text -> problem.withDetail(text.in(locale)));
        refusal.members().forEach(problem::with);
        refusal.headers().forEach(problem::withHeader);
        if (!refusal.faults().isEmpty()) {
            problem.with("errors", LocatedError.of(refusal.faults(), locale));
        }
        if (refusal.members().get("currentVersion") instanceof Long version) {
            problem.withHeader(HttpHeaders.ETAG, "\"" + version + "\"");
        }
        return problem.build();
    }

    /** The type and title that a status of the framework's own stands for. */
    HttpProblem.Builder of(ErrorCode code) {
        return builder(code, language.locale());
    }

    /** What stands for a status that no code of ours chose. */
    HttpProblem ofFailure(int status) {
        return ofFailure(status, language.locale());
    }

    /** The same where no request is known but the one that failed. */
    HttpProblem ofFailure(int status, Locale locale) {
        return builder(CommonError.ofStatus(status).orElse(CommonError.INTERNAL_ERROR), locale)
                .build();
    }

    private static HttpProblem.Builder builder(ErrorCode code, Locale locale) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(URI.create(TYPE + code.code()))
                .withTitle(code.title().in(locale))
                .withStatus(code.status());
        RequestId.current().ifPresent(id -> problem.with(RequestId.NAME, id));
        return problem;
    }
}
