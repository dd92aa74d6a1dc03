package fi.verkosto.review.ranking.api;

import fi.verkosto.api.refusal.Language;
import fi.verkosto.audit.PersonNames;
import fi.verkosto.review.ranking.Scorer;
import fi.verkosto.review.ranking.StrandRanking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What officers, who are the agency's own people, are told of evaluators: by name where it is known. */
@ApplicationScoped
class EvaluatorHintsAnswers {

    private final PersonNames names;
    private final Language language;

    EvaluatorHintsAnswers(PersonNames names, Language language) {
        this.names = names;
        this.language = language;
    }

    EvaluatorHintsResponse of(UUID callId, List<StrandRanking> rankings) {
        List<String> evaluators = rankings.stream()
                .flatMap(ranking -> ranking.bestFirst().stream())
                .flatMap(contender -> contender.scorers().stream())
                .map(Scorer::evaluator)
                .distinct()
                .toList();
        Map<String, String> known = names.of(evaluators);
        return EvaluatorHintsResponse.from(callId, rankings, known, language.locale());
    }
}
