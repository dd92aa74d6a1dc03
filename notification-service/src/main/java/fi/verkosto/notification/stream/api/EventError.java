package fi.verkosto.notification.stream.api;

import fi.verkosto.api.refusal.ErrorCode;
import fi.verkosto.api.refusal.LocalizedText;

/** What notification-service refuses beside the common errors. */
enum EventError implements ErrorCode {
    INVALID_POSITION(400, new LocalizedText("Paikka on tuntematon", "Positionen är okänd", "The position is unknown")),
    TOO_MANY_STREAMS(
            429,
            new LocalizedText(
                    "Avoimia tapahtumavirtoja on liikaa", "För många öppna händelseströmmar", "Too many open streams"));

    private final int status;
    private final LocalizedText title;

    EventError(int status, LocalizedText title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public LocalizedText title() {
        return title;
    }
}
