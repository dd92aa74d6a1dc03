package fi.verkosto.notification.mail;

import fi.verkosto.api.lifecycle.Lifecycle;

/** What may happen to a mail in which state. */
final class MailLifecycle {

    /** A result may come late, after the claim ran out and another instance took over: what is final stays final. */
    static final Lifecycle<MailState, MailEvent> TABLE = Lifecycle.of(MailState.class, MailEvent.class)
            .allow(MailState.QUEUED, MailEvent.ATTEMPT, MailState.QUEUED)
            .allow(MailState.QUEUED, MailEvent.ACCEPT, MailState.SENT)
            .allow(MailState.QUEUED, MailEvent.DEFER, MailState.QUEUED)
            .allow(MailState.QUEUED, MailEvent.REFUSE, MailState.UNDELIVERABLE)
            .allow(MailState.QUEUED, MailEvent.HOLD, MailState.HELD)
            .allow(MailState.QUEUED, MailEvent.ERASE, MailState.UNDELIVERABLE)
            .allow(MailState.HELD, MailEvent.ACCEPT, MailState.SENT)
            .allow(MailState.HELD, MailEvent.DEFER, MailState.HELD)
            .allow(MailState.HELD, MailEvent.REFUSE, MailState.UNDELIVERABLE)
            .allow(MailState.HELD, MailEvent.HOLD, MailState.HELD)
            .allow(MailState.HELD, MailEvent.QUEUE_AGAIN, MailState.QUEUED)
            .allow(MailState.HELD, MailEvent.ERASE, MailState.UNDELIVERABLE)
            .allow(MailState.SENT, MailEvent.ACCEPT, MailState.SENT)
            .allow(MailState.SENT, MailEvent.DEFER, MailState.SENT)
            .allow(MailState.SENT, MailEvent.REFUSE, MailState.SENT)
            .allow(MailState.SENT, MailEvent.HOLD, MailState.SENT)
            .allow(MailState.SENT, MailEvent.ERASE, MailState.SENT)
            .allow(MailState.UNDELIVERABLE, MailEvent.ACCEPT, MailState.SENT)
            .allow(MailState.UNDELIVERABLE, MailEvent.DEFER, MailState.UNDELIVERABLE)
            .allow(MailState.UNDELIVERABLE, MailEvent.REFUSE, MailState.UNDELIVERABLE)
            .allow(MailState.UNDELIVERABLE, MailEvent.HOLD, MailState.UNDELIVERABLE)
            .allow(MailState.UNDELIVERABLE, MailEvent.QUEUE_AGAIN, MailState.QUEUED)
            .allow(MailState.UNDELIVERABLE, MailEvent.ERASE, MailState.UNDELIVERABLE)
            .build();

    private MailLifecycle() {}
}
