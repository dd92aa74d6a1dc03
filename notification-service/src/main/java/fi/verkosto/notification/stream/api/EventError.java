package fi.verkosto.notification.stream.api;

import fi.verkosto.api.ErrorCode;
import fi.verkosto.api.LocalizedText;

/** What notification-service refuses beside the common errors. */
enum EventError implements ErrorCode {
    INVALID_POSITION(400, new LocalizedText("Paikka on tuntematon", "Positionen är okänd", "The position is unknown"));

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
