package fi.verkosto.applications.draft;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.content.SectionContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An applicant changes one section. Whoever else saves the same one at the same time is told, and overwrites nothing. */
@ApplicationScoped
public class SaveSection {

    private final SectionSteps steps;
    private final SectionSaves saves;
    private final SectionTrail trail;

    SaveSection(SectionSteps steps, SectionSaves saves, SectionTrail trail) {
        this.steps = steps;
        this.saves = saves;
        this.trail = trail;
    }

    /**
     * Saves the section if it is still as the caller read it.
     *
     * @param change what becomes of the section
     */
    @Transactional
    public Application save(UUID id, Section section, String ifMatch, UnaryOperator<SectionContent> change) {
        ApplicationStep step = steps.begin(id, section, ifMatch);
        Application application = step.application();
        SectionContent before = application.content().get(section);
        SectionContent changed = saves.changed(step, before, change);
        if (application.save(changed, step.now())) {
            saves.keep(step, section);
            trail.saved(id, new SectionChange(before, changed));
        }
        return application;
    }
}
