package fi.verkosto.applications.access;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.provider.Provider;
import fi.verkosto.applications.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody in an application: its lead, and every provider that was ever invited. */
@ApplicationScoped
public class Participants {

    private final Participation participation;
    private final Providers providers;
    private final OfficerAccess officers;

    Participants(Participation participation, Providers providers, OfficerAccess officers) {
        this.participation = participation;
        this.providers = providers;
        this.officers = officers;
    }

    /** The lead first, the members in the order of their invitations. */
    public List<Participant> of(Application application) {
        Map<String, MembershipState> members = new LinkedHashMap<>();
        members.put(application.leadOrganisation(), null);
        members.putAll(participation.members(application.id()));
        Set<String> elsewhere = participation.alsoElsewhere(application.id(), officers.leftOut(application.callId()));
        Map<String, Provider> register = providers.withIds(members.keySet()).stream()
                .collect(Collectors.toMap(Provider::businessId, Function.identity()));
        List<Participant> all = new ArrayList<>();
        members.forEach((businessId, membership) ->
                all.add(participant(businessId, membership, register.get(businessId), elsewhere.contains(businessId))));
        return List.copyOf(all);
    }

    /** Whoever came in before the register knew everybody is shown without a name. */
    private static Participant participant(
            String businessId, MembershipState membership, Provider provider, boolean elsewhere) {
        String nameFi = provider == null ? null : provider.nameFi();
        String nameSv = provider == null ? null : provider.nameSv();
        return new Participant(businessId, nameFi, nameSv, membership, elsewhere);
    }
}
