package fi.verkosto.coordination.support;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Shows what was published to all who have a part in the programme. What was withdrawn is shown to those who see the requests
 * anyway: it may have been withdrawn because it said too much.
 */
@ApplicationScoped
public class ReadPublishedAnswers {

    private final ProgrammeAccess access;
    private final PublishedAnswers answers;

    ReadPublishedAnswers(ProgrammeAccess access, PublishedAnswers answers) {
        this.access = access;
        this.answers = answers;
    }

    /** The latest first. */
    @Transactional
    public List<PublishedAnswer> ofProgramme(UUID programmeId, int before, int limit) {
        return answers.page(programmeId, shown(programmeId), before, limit);
    }

    @Transactional
    public PublishedAnswer one(UUID programmeId, int number) {
        Set<AnswerState> shown = shown(programmeId);
        return answers.find(programmeId, number)
                .filter(answer -> shown.contains(answer.state()))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    private Set<AnswerState> shown(UUID programmeId) {
        access.toRead(programmeId);
        return access.oversees(programmeId) ? EnumSet.allOf(AnswerState.class) : EnumSet.of(AnswerState.PUBLISHED);
    }
}
