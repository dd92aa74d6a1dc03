package fi.verkosto.review.progress.api;

import fi.verkosto.audit.PersonNames;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.progress.EvaluatorProgress;
import fi.verkosto.review.progress.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Progress as it is shown: to the agency's own people with the names of evaluators. */
@ApplicationScoped
class ProgressAnswers {

    private final PersonNames names;

    ProgressAnswers(PersonNames names) {
        this.names = names;
    }

    ProgressResponse of(CallReader reader, Progress progress) {
        List<String> evaluators =
                progress.evaluators().stream().map(EvaluatorProgress::evaluator).toList();
        return ProgressResponse.from(
                reader.call().id(), progress, reader.isOfAgency() ? names.of(evaluators) : Map.of());
    }
}
