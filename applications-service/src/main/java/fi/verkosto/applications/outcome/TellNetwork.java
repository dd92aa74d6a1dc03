package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.messaging.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Mails organisations of a network what coordination-service has to tell them: it knows what, and applications-service where. It comes
 * on another topic than the award, and so perhaps before it.
 */
@ApplicationScoped
public class TellNetwork {

    private final OutcomeSteps steps;
    private final LetterBox letters;

    TellNetwork(OutcomeSteps steps, LetterBox letters) {
        this.steps = steps;
        this.letters = letters;
    }

    /**
     * What is to be told.
     *
     * @param organisations business IDs; who is not of the application any more is not told
     * @param values what the template shows beside what every letter does, by language
     */
    public record News(
            UUID applicationId, Set<String> organisations, String template, Map<String, Map<String, Object>> values) {

        Map<String, Object> in(Locale language) {
            return values.get(language.getLanguage());
        }
    }

    /** Nobody is told whose application has come to another end meanwhile. */
    @Transactional
    public Outcome tell(News news) {
        ApplicationStep step = steps.begin(news.applicationId());
        Application application = step.application();
        return switch (application.state()) {
            case SUBMITTED, SUPPLEMENT_REQUESTED, UNDER_REVIEW, AWARDED -> {
                letters.toOrganisations(news.organisations(), news.template(), application, step.call(), news::in);
                yield Outcome.TAKEN;
            }
            case DECLINED, REJECTED, WITHDRAWN -> LateReason.NEWS_AFTER_THE_END.of(application);
            case DRAFT, EXPIRED -> throw OutcomeSteps.unfit(application);
        };
    }
}
