package fi.verkosto.coordination.programme;

import fi.verkosto.api.LocalizedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

    @Version
    private long version;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "name_fi")
    private String nameFi;

    @Column(name = "name_sv")
    private String nameSv;

    @Column(name = "name_en")
    private String nameEn;

    @Embedded
    private Coordinator coordinator;

    // Both are small and every question about a right needs them.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "programme_staff", joinColumns = @JoinColumn(name = "programme_id"))
    private Set<StaffMember> staff = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "programme_participation", joinColumns = @JoinColumn(name = "programme_id"))
    private Set<Participation> participations = new HashSet<>();

    protected Programme() {}

    void describe(CallDescription call) {
        caseNumber = call.caseNumber();
        nameFi = call.names().fi();
        nameSv = call.names().sv();
        nameEn = call.names().en();
        staff.retainAll(call.staff());
        staff.addAll(call.staff());
    }

    /** Returns whether the award made a coordinator, which it does not when it is told again. */
    boolean appoint(Award award, Instant now) {
        if (coordinator == null) {
            coordinator = Coordinator.of(award, now);
            return true;
        }
        if (!coordinator.applicationId().equals(award.applicationId())) {
            throw new SecondCoordinator(id, coordinator.applicationId(), award.applicationId());
        }
        return false;
    }

    public void admit(UUID networkId, Collection<Provider> organisations) {
        organisations.forEach(
                organisation -> participations.add(new Participation(networkId, organisation.businessId())));
    }

    public void release(UUID networkId) {
        participations.removeIf(participation -> participation.networkId().equals(networkId));
    }

    public boolean isVisibleTo(Viewer viewer) {
        return isOverseenBy(viewer)
                || participations.stream().anyMatch(participation -> viewer.actsFor(participation.businessId()));
    }

    /** Whether the viewer may see into every network of the programme, not only into those of their own organisation. */
    public boolean isOverseenBy(Viewer viewer) {
        return viewer.observesEverything()
                || staff.stream().anyMatch(viewer::is)
                || (coordinator != null && viewer.actsFor(coordinator.businessId()));
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
}
