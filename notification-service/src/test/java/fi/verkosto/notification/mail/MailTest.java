package fi.verkosto.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.api.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final Instant BUSINESS = Instant.parse("2018-11-20T12:31:09Z");
    private static final Instant DATABASE = Instant.parse("2026-11-23T20:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Mail mail =
            Mail.queued(request(List.of()), new MailText("Hakemus on vastaanotettu", "Hei"), DATABASE);

    @Test
    void waitsByTheDatabasesTimeWhateverTheBusinessClockSays() {
        int attempt = mail.begin(BUSINESS, DATABASE.plusSeconds(60));

        mail.deferred(attempt, MailTrouble.SERVER, "Connection refused", DATABASE, PAUSE);

        assertThat(mail.nextAttemptAt()).isEqualTo(DATABASE.plus(PAUSE));
        assertThat(mail.attempts())
                .containsExactly(new Attempt(BUSINESS, Attempt.Outcome.DEFERRED, "Connection refused"));
    }

    @Test
    void isNotAttemptedAgainOnceItIsSent() {
        mail.accepted(mail.begin(BUSINESS, DATABASE), BUSINESS.plusSeconds(1), DATABASE);

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.sentAt()).contains(BUSINESS.plusSeconds(1));
        assertThatThrownBy(() -> mail.begin(BUSINESS, DATABASE)).isInstanceOf(Refusal.class);
    }

    /** Until then it has to be sent as it is. */
    @Test
    void keepsNoCodeOnceItIsSent() {
        String code = "3F7K-9QWM-0ZT2-HX5B-C8RD-V1NA-6EYJ-4PSG";
        String said = "Kutsu: https://portal.example/kutsu/1#code=%s\nKutsukoodi: %s\n12/340/2018";
        Mail invitation = Mail.queued(request(List.of()), new MailText("Kutsu", said.formatted(code, code)), DATABASE);
        int attempt = invitation.begin(BUSINESS, DATABASE);
        assertThat(invitation.outgoing("mail.example").text()).isEqualTo(said.formatted(code, code));

        invitation.accepted(attempt, BUSINESS.plusSeconds(1), DATABASE);

        assertThat(invitation.text()).isEqualTo(said.formatted("…", "…"));
    }

    @Test
    void staysSentWhenALateResultSaysOtherwise() {
        int late = mail.begin(BUSINESS, DATABASE);
        mail.accepted(mail.begin(BUSINESS, DATABASE), BUSINESS.plusSeconds(1), DATABASE);

        mail.deferred(late, MailTrouble.SERVER, "Timeout", DATABASE, PAUSE);

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.sentAt()).contains(BUSINESS.plusSeconds(1));
    }

    @Test
    void isDueAgainAsIfNothingHadBeenWhenAnAttemptDidNotBeginAfterAll() {
        int attempt = mail.begin(BUSINESS, DATABASE.plusSeconds(60));

        mail.notBegun(attempt, DATABASE.plusSeconds(1));

        assertThat(mail.attempts()).isEmpty();
        assertThat(mail.state()).isEqualTo(MailState.QUEUED);
        assertThat(mail.nextAttemptAt()).isEqualTo(DATABASE.plusSeconds(1));
    }

    @Test
    void keepsAnAttemptThatAnotherOneFollowed() {
        int late = mail.begin(BUSINESS, DATABASE);
        mail.begin(BUSINESS, DATABASE.plusSeconds(60));

        mail.notBegun(late, DATABASE.plusSeconds(1));

        assertThat(mail.attempts()).hasSize(2);
        assertThat(mail.nextAttemptAt()).isEqualTo(DATABASE.plusSeconds(60));
    }

    @Test
    void leavesTheClaimOfTheNextAttemptAlone() {
        int late = mail.begin(BUSINESS, DATABASE);
        mail.begin(BUSINESS, DATABASE.plusSeconds(60));

        mail.deferred(late, MailTrouble.SERVER, "Timeout", DATABASE, PAUSE);

        assertThat(mail.nextAttemptAt()).isEqualTo(DATABASE.plusSeconds(60));
    }

    @Test
    void isTriedAgainOnlySoOftenWhenNobodyKnowsWhetherItWasTaken() {
        List<Duration> pauses = List.of(PAUSE);

        mail.unanswered(mail.begin(BUSINESS, DATABASE.plusSeconds(60)), "No answer", DATABASE, pauses);
        assertThat(mail.state()).isEqualTo(MailState.QUEUED);
        assertThat(mail.nextAttemptAt()).isEqualTo(DATABASE.plus(PAUSE));

        mail.unanswered(mail.begin(BUSINESS, DATABASE.plusSeconds(60)), "No answer", DATABASE, pauses);
        assertThat(mail.state()).isEqualTo(MailState.HELD);
        assertThat(mail.trouble()).contains(MailTrouble.SERVER);
        assertThat(mail.attempts()).containsOnly(new Attempt(BUSINESS, Attempt.Outcome.UNKNOWN, "No answer"));
    }

    @Test
    void isHeldAfterTheLastPauseInDoubtAndBeginsAnewWhenItIsQueuedAgain() {
        List<Duration> pauses = List.of(Duration.ofMinutes(1), Duration.ofHours(1));

        assertThat(pauseAfterDoubt(pauses)).isEqualTo(Duration.ofMinutes(1));
        assertThat(pauseAfterDoubt(pauses)).isEqualTo(Duration.ofHours(1));
        assertThat(mail.trouble()).contains(MailTrouble.MESSAGE);
        mail.doubted(mail.begin(BUSINESS, DATABASE), MailTrouble.MESSAGE, "554 no", DATABASE, pauses);
        assertThat(mail.state()).isEqualTo(MailState.HELD);

        mail.queueAgain(new Requeueing(BUSINESS, "someone", "Put right"), DATABASE);

        assertThat(mail.state()).isEqualTo(MailState.QUEUED);
        assertThat(mail.trouble()).isEmpty();
        assertThat(mail.requeueings()).containsExactly(new Requeueing(BUSINESS, "someone", "Put right"));
        assertThat(pauseAfterDoubt(pauses)).isEqualTo(Duration.ofMinutes(1));
    }

    private Duration pauseAfterDoubt(List<Duration> pauses) {
        mail.doubted(mail.begin(BUSINESS, DATABASE), MailTrouble.MESSAGE, "554 no", DATABASE, pauses);
        return Duration.between(DATABASE, mail.nextAttemptAt());
    }

    @Test
    void isNotQueuedAgainOnceItsPersonIsForgotten() {
        mail.held(mail.begin(BUSINESS, DATABASE), MailTrouble.SENDER, "550 5.1.8 no", DATABASE);
        mail.erase(DATABASE);

        assertThatThrownBy(() -> mail.queueAgain(new Requeueing(BUSINESS, "someone", "Put right"), DATABASE))
                .isInstanceOf(Refusal.class);
        assertThat(mail.state()).isEqualTo(MailState.UNDELIVERABLE);
    }

    @Test
    void staysSentWhenALateResultWouldHoldWhatWasSentMeanwhile() {
        int late = mail.begin(BUSINESS, DATABASE);
        mail.accepted(mail.begin(BUSINESS, DATABASE), BUSINESS, DATABASE);

        mail.held(late, MailTrouble.RELAY, "550 no", DATABASE);

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.trouble()).isEmpty();
    }

    @Test
    void hasWaitedForSoLongAtThatVeryMomentAndBeginsAnewWhenItIsQueuedAgain() {
        Duration patience = Duration.ofDays(5);
        Instant over = DATABASE.plus(patience);

        assertThat(mail.isQueuedSince(patience, over.minusMillis(1))).isFalse();
        assertThat(mail.isQueuedSince(patience, over)).isTrue();

        mail.held(mail.begin(BUSINESS, over), MailTrouble.RELAY, "451 later", over);
        mail.queueAgain(new Requeueing(BUSINESS, "someone", "Put right"), over);

        assertThat(mail.isQueuedSince(patience, over)).isFalse();
    }

    @Test
    void keepsNothingOfAPersonWhoIsForgotten() {
        Mail withLetter = Mail.queued(
                request(List.of(new Attachment("Omnia.pdf", "application/pdf", new byte[] {1}))),
                new MailText("Hakemus on vastaanotettu", "Hei"),
                DATABASE);
        withLetter.deferred(
                withLetter.begin(BUSINESS, DATABASE), MailTrouble.SERVER, "content@omnia.example?", DATABASE, PAUSE);
        int underWay = withLetter.begin(BUSINESS, DATABASE);

        withLetter.erase(DATABASE);
        withLetter.deferred(underWay, MailTrouble.SERVER, "content@omnia.example?", DATABASE, PAUSE);

        assertThat(withLetter.address()).isNull();
        assertThat(withLetter.subject()).isNull();
        assertThat(withLetter.text()).isNull();
        assertThat(withLetter.attachments()).isEmpty();
        assertThat(withLetter.attempts())
                .containsExactly(
                        new Attempt(BUSINESS, Attempt.Outcome.DEFERRED, null),
                        new Attempt(BUSINESS, Attempt.Outcome.DEFERRED, null));
        assertThat(withLetter.state()).isEqualTo(MailState.UNDELIVERABLE);
    }

    private static MailRequest request(List<Attachment> attachments) {
        return new MailRequest(
                UUID.fromString("0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55"),
                new About("application", UUID.fromString("0166d370-4a28-7e6b-9ec8-6a3a1c0c7d56"), null, "2769790-1"),
                Optional.empty(),
                "content@omnia.example",
                MailLanguage.FI,
                Optional.of("0502454-6"),
                new MailTemplate("application-submitted"),
                Map.of(),
                attachments,
                BUSINESS);
    }
}
