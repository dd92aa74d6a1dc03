package fi.verkosto.applications.application;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.content.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What was found about an application.
 *
 * @param faults what submission refuses
 * @param warnings what the applicant should know of, and may submit all the same
 * @param parties as the register has them now; null while there are faults, of which one may be that it has them not
 * @param overview what lists and statistics show of it as it is now
 */
public record Judgement(List<Fault> faults, List<Fault> warnings, Parties parties, Overview overview) {

    public void requireNoFaults() {
        if (!faults.isEmpty()) {
            throw new Refusal(ApplicationsError.APPLICATION_INCOMPLETE).faults(faults);
        }
    }

    /** The sections that a submission would be refused for. */
    public Set<Section> faulty() {
        return faulty(faults);
    }

    static Set<Section> faulty(List<Fault> faults) {
        Set<Section> faulty = EnumSet.noneOf(Section.class);
        faults.forEach(fault -> faulty.add(Section.at(fault.pointer())));
        return faulty;
    }
}
