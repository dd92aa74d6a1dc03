package fi.verkosto.gateway.listener;

import fi.verkosto.gateway.problem.GatewayError;
import fi.verkosto.gateway.problem.Problem;
import fi.verkosto.request.RequestId;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Stands on one connection, between the parser and the routes. Refuses with a problem what is no request, and closes a
 * connection on which none has come for a while: a limit of silence would not do, as a head of one byte a second is never
 * silent and never ends.
 */
final class Doorkeeper extends ChannelDuplexHandler {

    private static final Logger LOG = Logger.getLogger(Doorkeeper.class);
    private static final Duration LINGER = Duration.ofSeconds(5);

    private final Duration headWithin;
    private Future<?> timer;
    private String language;
    private RequestId id = RequestId.next();
    private int unanswered;
    private boolean answering;
    private boolean served;
    private boolean closing;

    Doorkeeper(Duration headWithin) {
        this.headWithin = headWithin;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        awaitHead(context);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        timer.cancel(false);
        super.channelInactive(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (!closing) {
            fault(message).ifPresent(fault -> refuse(context, fault));
        }
        if (closing) {
            ReferenceCountUtil.release(message);
        } else {
            super.channelRead(context, message);
        }
    }

    private Optional<GatewayError> fault(Object message) {
        if (message instanceof HttpRequest request) {
            timer.cancel(false);
            language = request.headers().get("Accept-Language");
            id = RequestId.of(request.headers().getAll(RequestId.HEADER));
            // Whoever serves the request calls it the same, should its body be refused here later.
            request.headers().set(RequestId.HEADER, id.value());
            unanswered++;
            return RequestHead.fault(request);
        }
        boolean isBroken = message instanceof HttpContent content
                && content.decoderResult().isFailure();
        return isBroken ? Optional.of(GatewayError.MALFORMED_REQUEST) : Optional.empty();
    }

    /** An answer to an earlier request, or one that has begun, cannot be interrupted by another. */
    private void refuse(ChannelHandlerContext context, GatewayError error) {
        closing = true;
        log(error);
        if (answering || unanswered > 1) {
            close(context);
        } else {
            var _ = context.writeAndFlush(answer(error)).addListener(_ -> letGo(context));
        }
    }

    private void log(GatewayError error) {
        MDC.put(RequestId.NAME, id.value());
        try {
            LOG.infof("Refused at the door: %s", error.code());
        } finally {
            MDC.remove(RequestId.NAME);
        }
    }

    /** Reads on without keeping anything, or what still comes would take the answer away from the caller; but not for long. */
    private static void letGo(ChannelHandlerContext context) {
        if (context.channel() instanceof DuplexChannel connection) {
            var _ = connection.shutdownOutput();
            connection.config().setAutoRead(true);
        }
        var _ = context.executor().schedule(() -> close(context), LINGER.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void close(ChannelHandlerContext context) {
        var _ = context.close();
    }

    private FullHttpResponse answer(GatewayError error) {
        Problem problem = Problem.of(error, language, id);
        ByteBuf body = Unpooled.wrappedBuffer(problem.body().getBytes());
        FullHttpResponse answer =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(problem.status()), body);
        problem.headers().forEach(answer.headers()::set);
        answer.headers().set("Content-Length", body.readableBytes()).set("Connection", "close");
        return answer;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise sent) throws Exception {
        if (closing) {
            ReferenceCountUtil.release(message);
            sent.tryFailure(new IllegalStateException("The request was refused"));
            return;
        }
        if (message instanceof HttpResponse response && !isInterim(response)) {
            answering = true;
        }
        if (message instanceof LastHttpContent && answering) {
            answering = false;
            served = true;
            unanswered--;
            if (unanswered == 0) {
                awaitHead(context);
            }
        }
        super.write(context, message, sent);
    }

    /** "100 Continue" is whole, and not yet the answer. */
    private static boolean isInterim(HttpResponse response) {
        return response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    /** Who had an answer on this connection may keep it for later, and would take another one for the next. */
    private void giveUp(ChannelHandlerContext context) {
        if (served) {
            close(context);
        } else {
            refuse(context, GatewayError.HEAD_TIMEOUT);
        }
    }

    private void awaitHead(ChannelHandlerContext context) {
        timer = context.executor().schedule(() -> giveUp(context), headWithin.toMillis(), TimeUnit.MILLISECONDS);
    }
}
