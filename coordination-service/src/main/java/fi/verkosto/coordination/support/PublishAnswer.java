package fi.verkosto.coordination.support;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import fi.verkosto.coordination.support.PublishedAnswer.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The coordinator publishes what is useful to all, in its own words and without whoever asked, and withdraws it. */
@ApplicationScoped
public class PublishAnswer {

    private final SupportSteps steps;
    private final PublishedAnswers answers;
    private final SupportStory story;
    private final ProgrammeAccess programmes;

    PublishAnswer(SupportSteps steps, PublishedAnswers answers, SupportStory story, ProgrammeAccess programmes) {
        this.steps = steps;
        this.answers = answers;
        this.story = story;
        this.programmes = programmes;
    }

    @Transactional
    public PublishedAnswer publish(UUID requestId, Wording wording) {
        SupportStep step = steps.beginToPublish(requestId);
        SupportRequest request = step.request();
        request.requirePublishable();
        answers.standingOf(requestId).ifPresent(standing -> {
            throw new Refusal(CoordinationError.ANSWER_ALREADY_PUBLISHED).with("number", standing.number());
        });
        PublishedAnswer answer = PublishedAnswer.of(
                answers.nextId(),
                request,
                answers.nextNumber(request.programmeId()),
                wording,
                FinnishTime.dayOf(step.now()));
        answers.add(answer);
        story.published(step, answer);
        return answer;
    }

    /** It never changes otherwise, so that it does not matter which version was read. */
    @Transactional
    public PublishedAnswer withdraw(UUID programmeId, int number, String reason) {
        programmes.toCoordinate(programmeId);
        PublishedAnswer answer =
                answers.findLocked(programmeId, number).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        SupportStep step = steps.beginToPublish(answer.requestId());
        answer.withdraw(reason, FinnishTime.dayOf(step.now()));
        story.withdrawn(step, answer, reason);
        return answer;
    }
}
