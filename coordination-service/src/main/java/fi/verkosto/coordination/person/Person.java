package fi.verkosto.coordination.person;

import fi.verkosto.api.value.InvitationCode;
import fi.verkosto.coordination.mail.MailRecipient;
import fi.verkosto.coordination.programme.PersonRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who is invited to a network or to a programme, and has a role there once they have confirmed it. Nobody is known by the
 * address: it is the role of whoever had the code of the last mail. Name, address and subject are personal data, and go with its end.
 */
@Entity
public class Person {

    @Id
    private UUID id;

    @Column(name = "programme_id", updatable = false)
    private UUID programmeId;

    @Column(name = "network_id", updatable = false)
    private UUID networkId;

    /** The network, or the programme where there is none: the database says it. */
    @Column(name = "scope_id", insertable = false, updatable = false)
    private UUID scopeId;

    @Enumerated(EnumType.STRING)
    private PersonRole role;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private PersonState state;

    private String name;

    private String address;

    @Column(name = "mail_language")
    private String mailLanguage;

    /** Of the tokens of whoever confirmed. */
    private String subject;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "times_sent")
    private int timesSent;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected Person() {}

    static Person invited(UUID id, Part part, MailRecipient to, Sending sending) {
        Person person = new Person();
        person.id = id;
        person.programmeId = part.programmeId();
        person.networkId = part.networkId();
        person.role = part.role();
        person.organisation = part.organisation();
        person.state = PersonState.INVITED;
        person.name = to.name();
        person.address = to.address();
        person.mailLanguage = to.language();
        person.invitedAt = sending.at();
        person.send(sending);
        return person;
    }

    /** The code of the mail before is void. */
    void sendAgain(Sending sending) {
        transition(PersonEvent.RESEND);
        send(sending);
    }

    private void send(Sending sending) {
        sentAt = sending.at();
        timesSent++;
        lastDay = sending.lastDay();
        codeHash = sending.code().hash();
        wrongCodes = 0;
    }

    /** @param who the subject of their token */
    void confirm(String who, Instant now) {
        transition(PersonEvent.CONFIRM);
        subject = who;
        confirmedAt = now;
    }

    void withdraw(Instant now) {
        over(PersonEvent.WITHDRAW, now);
    }

    void expire(Instant now) {
        over(PersonEvent.EXPIRE, now);
    }

    void end(Instant now) {
        over(PersonEvent.END, now);
    }

    void lapse(Instant now) {
        over(PersonEvent.LAPSE, now);
    }

    private void over(PersonEvent event, Instant now) {
        transition(event);
        endedAt = now;
        name = null;
        address = null;
        subject = null;
        codeHash = null;
    }

    private void transition(PersonEvent event) {
        state = PersonLifecycle.TABLE.next(state, event);
    }

    /** @param today in Finland */
    boolean takes(InvitationCode code, LocalDate today) {
        return hasCode() && !today.isAfter(lastDay) && code.has(codeHash);
    }

    /** Whether this person has confirmed with this code before. */
    boolean isConfirmedBy(String who, InvitationCode code) {
        return is(who) && codeHash != null && code.has(codeHash);
    }

    /** Whether it is the role of whoever has this subject. */
    boolean is(String who) {
        return state == PersonState.CONFIRMED && subject.equals(who);
    }

    /**
     * A code was none, or not the right one.
     *
     * @param most wrong ones, of which the last makes the right one void too
     * @return whether this was the last
     */
    boolean countWrongCode(int most) {
        if (!hasCode()) {
            return false;
        }
        wrongCodes++;
        if (wrongCodes >= most) {
            codeHash = null;
        }
        return !hasCode();
    }

    /** Whether there is a code that may be taken; an open invitation without must be sent again. */
    public boolean hasCode() {
        return state == PersonState.INVITED && codeHash != null;
    }

    Part part() {
        return new Part(role, programmeId, networkId, organisation);
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public Optional<UUID> networkId() {
        return Optional.ofNullable(networkId);
    }

    public PersonRole role() {
        return role;
    }

    /** Business ID of the organisation for which they act, or of the agency whose observer they are. */
    public Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    public PersonState state() {
        return state;
    }

    /** None once it is over. */
    public Optional<MailRecipient> recipient() {
        return Optional.ofNullable(address).map(known -> new MailRecipient(known, mailLanguage, name));
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public int timesSent() {
        return timesSent;
    }

    /** On which the code is taken, in Finland. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public long version() {
        return version;
    }
}
