package fi.verkosto.gateway.listener;

import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.impl.HttpServerConnection;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts a doorkeeper on every connection. */
@ApplicationScoped
class Connections {

    private final ListenerSettings settings;

    Connections(ListenerSettings settings) {
        this.settings = settings;
    }

    void begin(HttpConnection connection) {
        ChannelHandlerContext routes = ((HttpServerConnection) connection).channelHandlerContext();
        routes.pipeline().addBefore(routes.name(), Doorkeeper.class.getName(), new Doorkeeper(settings.headWithin()));
    }
}
