package fi.verkosto.coordination.programme;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may see which programme: those who have a part in it.
 *
 * <p>Others are refused with 403, not with 404: that a published call has a programme is public knowledge, so there is
 * nothing to hide by denying it, and an honest answer tells a portal what is wrong.
 */
@ApplicationScoped
public class ProgrammeAccess {

    /** Acts for an organisation. The claim alone does not make one: staff may belong to organisations as well. */
    private static final String APPLICANT = "applicant";

    private final Programmes programmes;
    private final Caller caller;
    private final Places places;

    ProgrammeAccess(Programmes programmes, Caller caller, Places places) {
        this.programmes = programmes;
        this.caller = caller;
        this.places = places;
    }

    /** The caller, in the words of programmes and networks. */
    public Viewer viewer() {
        return new Viewer(
                caller.subject(),
                caller.has(APPLICANT) ? caller.organisation().orElse(null) : null,
                caller.organisation().orElse(null),
                Arrays.stream(StaffRole.values())
                        .filter(role -> caller.has(role.realmRole()))
                        .collect(Collectors.toSet()),
                places.of(caller.subject()).stream().filter(this::mayFill).toList());
    }

    /** What somebody was invited to counts only together with the realm role of the same work, as what the call's staff do. */
    private boolean mayFill(Place place) {
        return mayFill(place.role(), place.organisation());
    }

    /**
     * Whether the caller's token lets them be that.
     *
     * @param agency that they observe for, if they do
     */
    public boolean mayFill(PersonRole role, String agency) {
        return switch (role) {
            case NETWORK_MEMBER, NETWORK_READER, COORDINATOR_TEAM -> caller.has(APPLICANT);
            case AGENCY_OBSERVER ->
                caller.isOf(agency)
                        && Arrays.stream(StaffRole.values())
                                .anyMatch(work -> !work.isExternal() && caller.has(work.realmRole()));
            case MINISTRY_OBSERVER -> caller.has(StaffRole.OBSERVER.realmRole());
        };
    }

    /** Whether the caller's own token names the coordinator: whoever was invited to the team invites nobody. */
    @Transactional
    public boolean isOfCoordinator(UUID id) {
        return find(id).coordinator()
                .filter(known -> viewer().actsFor(known.businessId()))
                .isPresent();
    }

    /** Whether the organisation coordinates the programme. */
    @Transactional
    public boolean isCoordinator(UUID id, String businessId) {
        return find(id).coordinator()
                .filter(known -> known.businessId().equals(businessId))
                .isPresent();
    }

    /**
     * The organisation for which the caller has a part in the programme: the one that their token names, or else one that has invited
     * them; null for none.
     */
    @Transactional
    public String organisationIn(UUID id) {
        Programme programme = find(id);
        Viewer viewer = viewer();
        Stream<String> coordinating = programme.coordinator().map(Coordinator::businessId).stream()
                .filter(_ -> programme.isCoordinatedBy(viewer));
        return Stream.concat(coordinating, programme.organisationsOf(viewer, _ -> true).stream())
                .min(Comparator.comparing(organisation -> !viewer.actsFor(organisation)))
                .orElse(viewer.organisation());
    }

    /** A programme of which the caller may know, as those who scored its applications do as well. */
    @Transactional
    public Programme toSee(UUID id) {
        var programme = find(id);
        if (!programme.isVisibleTo(viewer())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return programme;
    }

    /** A programme whose networks the caller may know, likewise. */
    @Transactional
    public Programme toSeeNetworks(UUID id) {
        var programme = find(id);
        if (!programme.isOverseenBy(viewer()) && !programme.wasScoredBy(viewer())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return programme;
    }

    /** A programme in which the caller has a part, or which they oversee. */
    @Transactional
    public Programme toRead(UUID id) {
        var programme = find(id);
        if (!programme.concerns(viewer())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return programme;
    }

    /** A programme that the caller oversees, for the coordinator, the agency or the ministry: they see into all of its networks. */
    @Transactional
    public Programme toOversee(UUID id) {
        var programme = find(id);
        if (!programme.isOverseenBy(viewer())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return programme;
    }

    /** Whether the caller does that. */
    @Transactional
    public boolean oversees(UUID id) {
        return find(id).isOverseenBy(viewer());
    }

    /** A programme whose grants the caller settles, as an officer of its call. */
    @Transactional
    public Programme toSettle(UUID id) {
        var programme = find(id);
        if (!programme.hasOfficer(viewer())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return programme;
    }

    /** What is the business of a call's officers alone: to people outside its staff it does not exist. */
    @Transactional
    public void requireOfficer(UUID callId) {
        Viewer viewer = viewer();
        var programme = programmes
                .findOfCall(callId)
                .filter(found -> found.employs(viewer))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        if (!programme.hasOfficer(viewer)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
    }

    /** A programme for whose coordinator the caller acts. */
    @Transactional
    public Programme toCoordinate(UUID id) {
        var programme = find(id);
        if (!programme.isCoordinatedBy(viewer())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return programme;
    }

    /** Whether the caller acts for its coordinator. */
    @Transactional
    public boolean coordinates(UUID id) {
        return find(id).isCoordinatedBy(viewer());
    }

    /** Whether the caller acts for an organisation of its networks. */
    @Transactional
    public boolean takesPart(UUID id) {
        return !find(id).networksOf(viewer()).isEmpty();
    }

    /** Whether the caller guides its networks: for the coordinator, or as an officer of the call. */
    @Transactional
    public boolean guides(UUID id) {
        Programme programme = find(id);
        return programme.isCoordinatedBy(viewer()) || programme.hasOfficer(viewer());
    }

    /** Whether the caller is an officer of the call. */
    @Transactional
    public boolean isPrepared(UUID id) {
        return find(id).hasOfficer(viewer());
    }

    /** Whether the caller works on the call for its agency, which evaluators and observers need not be of. */
    @Transactional
    public boolean isOfAgency(UUID id) {
        Programme programme = find(id);
        Viewer viewer = viewer();
        return programme.agency().equals(viewer.agency()) && programme.employs(viewer);
    }

    @Transactional
    public List<Programme> page(UUID after, int limit) {
        return programmes.visibleTo(viewer(), after, limit);
    }

    private Programme find(UUID id) {
        return programmes.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
