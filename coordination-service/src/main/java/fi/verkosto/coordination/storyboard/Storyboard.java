package fi.verkosto.coordination.storyboard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What a network shows at a session. Whoever changes one has locked its session. */
@Entity
@Table(name = "storyboard")
@IdClass(Storyboard.Key.class)
public class Storyboard {

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Id
    @Column(name = "network_id")
    private UUID networkId;

    /** How often it was written. */
    private long version;

    private String tried;
    private String learned;
    private String asked;

    /** Null until the session is frozen. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private StoryboardContent content;

    protected Storyboard() {}

    /** One that says nothing. */
    Storyboard(UUID sessionId, UUID networkId) {
        this.sessionId = sessionId;
        this.networkId = networkId;
    }

    void write(StoryboardNote note) {
        tried = note.tried();
        learned = note.learned();
        asked = note.asked();
        version++;
    }

    void freeze(StoryboardContent known) {
        content = known;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID networkId() {
        return networkId;
    }

    public long version() {
        return version;
    }

    public StoryboardNote note() {
        return new StoryboardNote(tried, learned, asked);
    }

    /** None before the session is frozen, and of a network that was not at work then. */
    public Optional<StoryboardContent> content() {
        return Optional.ofNullable(content);
    }

    /** Of which there is one. */
    record Key(UUID sessionId, UUID networkId) implements Serializable {}
}
