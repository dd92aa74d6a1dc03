package fi.verkosto.applications.draft;

import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.access.ApplicationSteps;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Editing;
import fi.verkosto.applications.content.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What a change of a section begins with: somebody who may change the content has read the section as it is. */
@ApplicationScoped
class SectionSteps {

    private final ApplicationSteps steps;

    SectionSteps(ApplicationSteps steps) {
        this.steps = steps;
    }

    /** While the call is open, or a supplement is awaited of the section. */
    ApplicationStep begin(UUID id, Section section, String ifMatch) {
        ApplicationStep step = steps.toEdit(id);
        Application application = step.application();
        Versions.check(
                ifMatch,
                application.sectionVersions().of(section),
                () -> application.content().get(section));
        Editing.require(step, section);
        return step;
    }
}
