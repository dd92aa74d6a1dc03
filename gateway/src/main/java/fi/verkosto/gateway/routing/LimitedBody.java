package fi.verkosto.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;

/** The request's body on its way through: fails once it grows past the limit, and tells when it is complete. */
final class LimitedBody implements Body, ReadStream<Buffer> {

    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooLarge() {
            super("The body exceeds the limit", null, false, false);
        }
    }

    private final Body body;
    private final long limit;
    private final Runnable complete;
    private Handler<Throwable> failed = _ -> {};
    private long passed;

    LimitedBody(Body body, long limit, Runnable complete) {
        this.body = body;
        this.limit = limit;
        this.complete = complete;
    }

    @Override
    public long length() {
        return body.length();
    }

    @Override
    public ReadStream<Buffer> stream() {
        return this;
    }

    boolean isTooLarge() {
        return passed > limit;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.stream().handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        if (isTooLarge()) {
            return;
        }
        passed += chunk.length();
        if (isTooLarge()) {
            failed.handle(new TooLarge());
        } else {
            handler.handle(chunk);
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failed = handler == null ? _ -> {} : handler;
        body.stream().exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.stream()
                .endHandler(
                        handler == null
                                ? null
                                : ended -> {
                                    handler.handle(null);
                                    complete.run();
                                });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.stream().pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.stream().resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.stream().fetch(amount);
        return this;
    }
}
