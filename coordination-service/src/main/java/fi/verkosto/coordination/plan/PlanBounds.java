package fi.verkosto.coordination.plan;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.coordination.project.ProjectProfile;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the plan of a network has to keep within.
 *
 * @param organisations business IDs of the lead and the members
 * @param managementLevels codes of those that its project develops; empty where the call does not ask
 */
record PlanBounds(Set<String> organisations, Set<String> managementLevels, LocalDate start, LocalDate end) {

    /** Refuses where the call or the application has not reached this service yet. */
    static PlanBounds of(Network network, Programme programme) {
        ProjectProfile profile = network.profile().orElseThrow(PlanBounds::unknown);
        return new PlanBounds(
                network.organisations().stream().map(Provider::businessId).collect(Collectors.toSet()),
                profile.managementLevels(),
                programme.projectStart().orElseThrow(PlanBounds::unknown),
                programme.projectEnd().orElseThrow(PlanBounds::unknown));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Of a project without levels nobody says one; of any other each activity says one of its own. */
    boolean hasLevel(String level) {
        return managementLevels.isEmpty() ? level == null : level != null && managementLevels.contains(level);
    }

    private static Refusal unknown() {
        return new Refusal(CoordinationError.PROJECT_UNKNOWN);
    }
}
