package fi.verkosto.notification.staff;

import fi.verkosto.notification.mail.MailLanguage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Where, in which language and how often somebody with a role in calls wants to be told. Personal data. */
@Entity
@Table(name = "mail_preference")
public class MailPreference {

    /** Subject of the access token. */
    @Id
    private String person;

    @Version
    private long version;

    private String address;

    @Enumerated(EnumType.STRING)
    private MailLanguage language;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected MailPreference() {}

    MailPreference(String person, Choice choice, Instant now) {
        this.person = person;
        choose(choice, now);
    }

    /** Whether anything is other than before is not asked: saved again is saved later. */
    final void choose(Choice choice, Instant now) {
        address = choice.address();
        language = choice.language();
        rhythm = choice.rhythm();
        savedAt = now;
    }

    /** What a person says of it. */
    public record Choice(String address, MailLanguage language, Rhythm rhythm) {}

    public String person() {
        return person;
    }

    public long version() {
        return version;
    }

    public String address() {
        return address;
    }

    public MailLanguage language() {
        return language;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
