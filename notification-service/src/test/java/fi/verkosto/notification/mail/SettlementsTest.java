package fi.verkosto.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.notification.smtp.DeliveryResult;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class SettlementsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final DeliveryResult ACCEPTED = new DeliveryResult.Accepted();

    @Inject
    Identifiers identifiers;

    @Inject
    Settlements settlements;

    @Inject
    Mails mails;

    @Inject
    Session session;

    @Test
    void writesTogetherWhatWaitsForAnotherToBeWritten() {
        Claim first = claim();
        Claim second = claim();
        Claim third = claim();

        List<CompletableFuture<Void>> settled = whileHeld(first, second, third);

        assertThat(settled).allSatisfy(CompletableFuture::join);
        assertThat(List.of(first, second, third)).extracting(this::stateOf).containsOnly(MailState.SENT);
        assertThat(transactionOf(third)).isEqualTo(transactionOf(second)).isNotEqualTo(transactionOf(first));
    }

    @Test
    void writesWhatCanBeWrittenBesideWhatCannot() {
        Claim first = claim();
        Claim unknown = new Claim(identifiers.next(), 1, null);
        Claim third = claim();

        List<CompletableFuture<Void>> settled = whileHeld(first, unknown, third);

        settled.get(2).join();
        assertThat(stateOf(third)).isEqualTo(MailState.SENT);
        assertThatThrownBy(settled.get(1)::join).hasRootCauseInstanceOf(NullPointerException.class);
    }

    /** All results are added while another transaction holds the first mail: that of the first waits for it, the others for that. */
    private List<CompletableFuture<Void>> whileHeld(Claim... claims) {
        return QuarkusTransaction.requiringNew().call(() -> {
            mails.lock(claims[0].mailId());
            List<CompletableFuture<Void>> settled = new ArrayList<>();
            settled.add(adding(claims[0], _ -> isOneHeldByAnother()));
            for (Claim other : List.of(claims).subList(1, claims.length)) {
                settled.add(adding(other, sender -> sender.getState() == Thread.State.WAITING));
            }
            return settled;
        });
    }

    private CompletableFuture<Void> adding(Claim claim, Predicate<Thread> waits) {
        CompletableFuture<Void> settled = new CompletableFuture<>();
        Thread sender = Thread.ofPlatform().start(() -> {
            try {
                settlements.add(new Settlement(claim, ACCEPTED));
                settled.complete(null);
            } catch (RuntimeException failure) {
                settled.completeExceptionally(failure);
            }
        });
        await().pollInSameThread().atMost(PATIENCE).until(() -> waits.test(sender));
        return settled;
    }

    private boolean isOneHeldByAnother() {
        return session.createNativeQuery(
                                "select count(*) from pg_locks where not granted and locktype = 'transactionid'",
                                Long.class)
                        .getSingleResult()
                == 1;
    }

    /** Of a mail that nobody else takes, as its attempt has begun and its claim lasts. */
    private Claim claim() {
        UUID id = identifiers.next();
        return QuarkusTransaction.requiringNew().call(() -> {
            Mail mail = Mail.queued(request(id), new MailText("Hakemus on vastaanotettu", "Hei"), mails.databaseNow());
            int attempt = mail.begin(Instant.EPOCH, mails.databaseNow().plus(Duration.ofHours(1)));
            mails.add(mail);
            return new Claim(id, attempt, mail.outgoing("notification.verkosto.example"));
        });
    }

    private static MailRequest request(UUID id) {
        return new MailRequest(
                id,
                new About("application", id, null, "2769790-1"),
                Optional.empty(),
                id + "@omnia.example",
                MailLanguage.FI,
                Optional.empty(),
                new MailTemplate("application-submitted"),
                Map.of(),
                List.of(),
                Instant.EPOCH);
    }

    private MailState stateOf(Claim claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> mails.lock(claim.mailId()).state());
    }

    /** The one that wrote the mail last. */
    private String transactionOf(Claim claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select cast(xmin as text) from mail where id = :id", String.class)
                        .setParameter("id", claim.mailId())
                        .getSingleResult());
    }
}
