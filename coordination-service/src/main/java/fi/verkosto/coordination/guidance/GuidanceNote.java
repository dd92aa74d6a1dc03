package fi.verkosto.coordination.guidance;

import fi.verkosto.coordination.programme.Programme;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the coordinator tells one network, or all of them, to know or to do. It never changes, but can be withdrawn. */
@Entity
@Table(name = "guidance_note")
public class GuidanceNote {

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "call_id")
    private UUID callId;

    /** Of the call: its business ID. */
    private String agency;

    /** Null where it is for all of the programme, those that come later among them. */
    @Column(name = "network_id")
    private UUID networkId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private GuidanceState state;

    private String title;

    private String text;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @ElementCollection
    @CollectionTable(name = "guidance_acknowledgement", joinColumns = @JoinColumn(name = "note_id"))
    private Set<Acknowledgement> acknowledgements = new HashSet<>();

    protected GuidanceNote() {}

    /**
     * Just written.
     *
     * @param networkId null for all
     */
    static GuidanceNote published(UUID id, Programme programme, UUID networkId, Guidance guidance, Instant now) {
        var note = new GuidanceNote();
        note.id = id;
        note.programmeId = programme.id();
        note.callId = programme.callId();
        note.agency = programme.agency();
        note.networkId = networkId;
        note.state = GuidanceState.PUBLISHED;
        note.title = guidance.title();
        note.text = guidance.text();
        note.dueOn = guidance.dueOn();
        note.publishedAt = now;
        return note;
    }

    /** Returns whether the organisation had not done so before. */
    boolean acknowledge(String organisation, Instant now) {
        if (acknowledgements.stream().anyMatch(given -> given.businessId().equals(organisation))) {
            return false;
        }
        state = GuidanceLifecycle.TABLE.next(state, GuidanceEvent.ACKNOWLEDGE);
        acknowledgements.add(new Acknowledgement(organisation, now));
        return true;
    }

    void withdraw(String reason, Instant now) {
        state = GuidanceLifecycle.TABLE.next(state, GuidanceEvent.WITHDRAW);
        withdrawnAt = now;
        withdrawalReason = reason;
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    UUID callId() {
        return callId;
    }

    String agency() {
        return agency;
    }

    public Optional<UUID> networkId() {
        return Optional.ofNullable(networkId);
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
