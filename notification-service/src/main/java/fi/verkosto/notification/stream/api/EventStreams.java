package fi.verkosto.notification.stream.api;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;

/** The open streams: each for as long as its caller's token holds, and so many for each caller. */
@ApplicationScoped
class EventStreams {

    private final EventFeed feed;
    private final StreamPlaces places;
    private final Permits permits;
    private final CurrentVertxRequest request;

    EventStreams(EventFeed feed, StreamPlaces places, Permits permits, CurrentVertxRequest request) {
        this.feed = feed;
        this.places = places;
        this.permits = permits;
        this.request = request;
    }

    /** Opens one for the present request. */
    Multi<OutboundSseEvent> open(Position start, List<String> types) {
        HttpServerRequest asked = request.getCurrent().request();
        if (asked.method().equals(HttpMethod.HEAD)) {
            // Who has the head sends the next request over the same connection, where it would wait for the end of a
            // stream.
            return Multi.createFrom().empty();
        }
        Permit permit = permits.ofCaller();
        HttpServerResponse answer = asked.response();
        ClientConnection client =
                new ClientConnection(() -> answer.closed() || answer.ended(), asked.connection()::close);
        places.take(permit.holder(), client);
        return feed.after(start, types, permit, client)
                .onTermination()
                .invoke(() -> places.giveBack(permit.holder(), client));
    }
}
