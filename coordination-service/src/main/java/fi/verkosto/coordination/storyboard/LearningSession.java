package fi.verkosto.coordination.storyboard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A day on which the networks of a programme show each other where they are. */
@Entity
@Table(name = "learning_session")
public class LearningSession {

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Version
    private long version;

    private String title;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    protected LearningSession() {}

    static LearningSession planned(UUID id, UUID programmeId, String title, LocalDate heldOn) {
        var session = new LearningSession();
        session.id = id;
        session.programmeId = programmeId;
        session.title = title;
        session.heldOn = heldOn;
        session.state = SessionState.PLANNED;
        return session;
    }

    void requireWritable() {
        state = SessionLifecycle.TABLE.next(state, SessionEvent.WRITE);
    }

    void freeze(Instant now) {
        state = SessionLifecycle.TABLE.next(state, SessionEvent.FREEZE);
        frozenAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    /** The Finnish day. */
    public LocalDate heldOn() {
        return heldOn;
    }

    public SessionState state() {
        return state;
    }

    public Optional<Instant> frozenAt() {
        return Optional.ofNullable(frozenAt);
    }
}
