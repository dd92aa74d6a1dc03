package fi.verkosto.coordination.programme;

import fi.verkosto.api.paging.Page;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * All funded networks of a call and their coordinator.
 *
 * <p>It begins with whatever arrives first, the published call or a decision: until the call arrives, its case number,
 * names and staff are unknown. {@link Programmes#ofCall} is the only way to a new one.
 */
@Entity
public class Programme {

    @Id
    private UUID id;

    @Column(name = "call_id")
    private UUID callId;

    /** Of the call: its business ID. */
    private String agency;

    @Version
    private long version;

    /** Grows with every event of this programme, and is told in it. */
    private long revision;

    /** Of the call, as far as it is known; 0 before it is. */
    @Column(name = "call_revision")
    private long callRevision;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "name_fi")
    private String nameFi;

    @Column(name = "name_sv")
    private String nameSv;

    @Column(name = "name_en")
    private String nameEn;

    /** Until which Finnish day the rules have been asked about it. */
    @Column(name = "looked_on")
    private LocalDate lookedOn;

    @Column(name = "project_start")
    private LocalDate projectStart;

    @Column(name = "project_end")
    private LocalDate projectEnd;

    /** Null until the call's publication has come. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "code_lists")
    private CodeLists codeLists;

    @Embedded
    private Coordinator coordinator;

    // Both are small and every question about a right needs them.
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = Page.LARGEST + 1)
    @CollectionTable(name = "programme_staff", joinColumns = @JoinColumn(name = "programme_id"))
    private Set<StaffMember> staff = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = Page.LARGEST + 1)
    @CollectionTable(name = "programme_participation", joinColumns = @JoinColumn(name = "programme_id"))
    private Set<Participation> participations = new HashSet<>();

    protected Programme() {}

    /** The highest revision holds, in whatever order they come. */
    void describe(CallDescription call) {
        if (call.revision() < callRevision) {
            return;
        }
        callRevision = call.revision();
        agency = call.agency();
        caseNumber = call.caseNumber();
        nameFi = call.names().fi();
        nameSv = call.names().sv();
        nameEn = call.names().en();
        projectStart = call.projectStart();
        projectEnd = call.projectEnd();
        codeLists = call.codeLists();
        staff.retainAll(call.staff());
        staff.addAll(call.staff());
    }

    /** Returns whether the appointment took effect: as long as there is a coordinator, it stays. */
    public boolean appoint(Coordinator appointed) {
        if (coordinator != null) {
            return false;
        }
        coordinator = appointed;
        revision++;
        return true;
    }

    /** What the coordinator is granted is another sum now. */
    public void changeCoordination(Money awarded) {
        coordinator = coordinator.with(awarded);
        revision++;
    }

    /** The grant of the coordinator, or of one that waits, is accepted or given up. */
    public void coordinationAnswered() {
        revision++;
    }

    /** It has no coordinator any more. */
    public void dismissCoordinator() {
        coordinator = null;
        revision++;
    }

    public boolean isCoordinatedUnder(UUID applicationId) {
        return coordinator != null && coordinator.applicationId().equals(applicationId);
    }

    public void admit(UUID networkId, Collection<Provider> organisations) {
        organisations.forEach(
                organisation -> participations.add(new Participation(networkId, organisation.businessId())));
    }

    public void release(UUID networkId) {
        participations.removeIf(participation -> participation.networkId().equals(networkId));
    }

    /** One organisation has left the network; in others it takes part as before. */
    public void release(UUID networkId, Provider organisation) {
        participations.remove(new Participation(networkId, organisation.businessId()));
    }

    /** Whether the viewer may know that it is there, and which networks it has. */
    public boolean isVisibleTo(Viewer viewer) {
        return concerns(viewer) || wasScoredBy(viewer);
    }

    /** Whether the viewer has a part in what its networks and its coordinator do. */
    boolean concerns(Viewer viewer) {
        return isOverseenBy(viewer)
                || participations.stream()
                        .anyMatch(participation ->
                                viewer.takesPart(participation) || viewer.readsNetwork(participation.networkId()));
    }

    /** Whether the viewer is one of those who scored its applications. */
    public boolean wasScoredBy(Viewer viewer) {
        return staff.stream().anyMatch(member -> member.role() == StaffRole.EVALUATOR && viewer.is(member, agency));
    }

    /**
     * Whether the viewer may see into every network of the programme, not only into those of their own organisation. Who scored its
     * applications may not: what networks and coordinator tell each other is no matter of theirs.
     */
    public boolean isOverseenBy(Viewer viewer) {
        return isOverseenByAuthority(viewer) || isCoordinatedBy(viewer);
    }

    /** Whether the viewer acts for the coordinator. */
    public boolean isCoordinatedBy(Viewer viewer) {
        return coordinator != null && viewer.isOnTeam(id, coordinator.businessId());
    }

    /** Whether the viewer oversees it for the agency or the ministry: the coordinator does not. */
    public boolean isOverseenByAuthority(Viewer viewer) {
        return viewer.observesEverything()
                || viewer.observes(id)
                || staff.stream().anyMatch(member -> member.role() != StaffRole.EVALUATOR && viewer.is(member, agency));
    }

    boolean employs(Viewer viewer) {
        return staff.stream()
                .anyMatch(member -> member.person().equals(viewer.person()) && viewer.mayHold(member.role(), agency));
    }

    boolean hasOfficer(Viewer viewer) {
        return staff.stream().anyMatch(member -> member.role() == StaffRole.OFFICER && viewer.is(member, agency));
    }

    /** The day of the last look; none before the first. */
    public Optional<LocalDate> lookedOn() {
        return Optional.ofNullable(lookedOn);
    }

    /** Returns whether nobody has today. */
    public boolean lookOn(LocalDate today) {
        boolean isDue = lookedOn == null || lookedOn.isBefore(today);
        lookedOn = isDue ? today : lookedOn;
        return isDue;
    }

    /** The networks through which the viewer's organisation takes part, or in which one has invited them to act for it. */
    public Set<UUID> networksOf(Viewer viewer) {
        return participations.stream()
                .filter(viewer::takesPart)
                .map(Participation::networkId)
                .collect(Collectors.toSet());
    }

    /** The organisations for which the viewer takes part through such networks, in the order of their business IDs. */
    public Set<String> organisationsOf(Viewer viewer, Predicate<UUID> networks) {
        return participations.stream()
                .filter(participation -> networks.test(participation.networkId()) && viewer.takesPart(participation))
                .map(Participation::businessId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a network takes part: those that declined or have ended do not. */
    public boolean hasNetwork(UUID networkId) {
        return participations.stream()
                .anyMatch(participation -> participation.networkId().equals(networkId));
    }

    /** How many networks take part: those that declined are left out. */
    public int networkCount() {
        return (int)
                participations.stream().map(Participation::networkId).distinct().count();
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public String agency() {
        return agency;
    }

    public long revision() {
        return revision;
    }

    public long version() {
        return version;
    }

    public Optional<String> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    public Optional<LocalizedText> names() {
        return Optional.ofNullable(nameFi).map(fi -> new LocalizedText(fi, nameSv, nameEn));
    }

    public Optional<Coordinator> coordinator() {
        return Optional.ofNullable(coordinator);
    }

    /** The first day of the work of its networks, in Finland; none until the call's publication has come. */
    public Optional<LocalDate> projectStart() {
        return Optional.ofNullable(projectStart);
    }

    /** The last day of it. */
    public Optional<LocalDate> projectEnd() {
        return Optional.ofNullable(projectEnd);
    }

    /** What its networks' applications chose from. */
    public CodeLists codeLists() {
        return codeLists == null ? CodeLists.NONE : codeLists;
    }
}
