package fi.verkosto.applications.rules;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.words.InWords;
import fi.verkosto.applications.content.ConsortiumMember;
import fi.verkosto.applications.provider.Provider;
import java.time.LocalDate;
import java.util.List;

/**
 * Licences that are valid on the day on which the call closes and end before the project does. The register may say so only after
 * the submission: what was in time stays so, and whoever reads the application should know.
 */
final class LicenceWarnings {

    private final FaultList warnings;
    private final Measure measure;

    LicenceWarnings(FaultList warnings, Measure measure) {
        this.warnings = warnings;
        this.measure = measure;
    }

    void check(String lead, List<ConsortiumMember> members) {
        check("/consortium", measure.register().get(lead));
        for (int i = 0; i < members.size(); i++) {
            String at = "/consortium/members/" + i + "/businessId";
            check(at, measure.register().get(members.get(i).businessId()));
        }
    }

    private void check(String at, Provider provider) {
        if (provider != null && provider.licensedOn(measure.deadlineDay())) {
            provider.licenceTo().filter(this::isDuringTheProject).ifPresent(end -> warn(at, provider, end));
        }
    }

    private boolean isDuringTheProject(LocalDate end) {
        LocalDate projectEnd = measure.terms().projectEnd();
        return projectEnd != null && end.isBefore(projectEnd);
    }

    private void warn(String at, Provider provider, LocalDate end) {
        LocalizedText day = InWords.inEach(language -> InWords.day(end, language));
        warnings.add(
                at,
                "licence-ends",
                "Järjestämislupa (" + provider.nameFi() + ") päättyy " + day.fi() + ", ennen hankkeen loppua",
                "Anordnartillståndet (" + provider.nameSv() + ") upphör att gälla " + day.sv()
                        + ", innan projektet slutar",
                "The licence of " + provider.nameFi() + " ends on " + day.en() + ", before the end of the project");
    }
}
