package fi.verkosto.messaging;

/** What an event does here. Runs within the transaction that also records the event as received. */
@FunctionalInterface
public interface EventHandler<T> {

    void handle(T data, EventAttributes attributes);
}
