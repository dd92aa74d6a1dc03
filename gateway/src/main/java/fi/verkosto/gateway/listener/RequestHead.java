package fi.verkosto.gateway.listener;

import fi.verkosto.gateway.problem.GatewayError;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be wrong with the head of a request before anybody looks where it wants to go. */
final class RequestHead {

    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9._~-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?");

    /** What no URI has (RFC 3986): other letters, and a percent sign that encodes none. */
    private static final Pattern NO_URI = Pattern.compile("[^A-Za-z0-9._~:/?\\[\\]@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})");

    private RequestHead() {}

    /** What refuses it, if anything does. */
    static Optional<GatewayError> fault(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return Optional.of(
                    switch (request.decoderResult().cause()) {
                        case TooLongHttpLineException _ -> GatewayError.ADDRESS_TOO_LONG;
                        case TooLongHttpHeaderException _ -> GatewayError.HEAD_TOO_LARGE;
                        default -> GatewayError.MALFORMED_REQUEST;
                    });
        }
        boolean isWellFormed =
                isOfKnownVersion(request) && !NO_URI.matcher(request.uri()).find() && hasOneHost(request);
        return isWellFormed ? Optional.empty() : Optional.of(GatewayError.MALFORMED_REQUEST);
    }

    /** Not so is, among others, the preface of HTTP/2. */
    private static boolean isOfKnownVersion(HttpRequest request) {
        HttpVersion version = request.protocolVersion();
        return version.equals(HttpVersion.HTTP_1_1) || version.equals(HttpVersion.HTTP_1_0);
    }

    /** Exactly one, and one that can be (RFC 9112, 3.2): whoever reads two may read the other one. */
    private static boolean hasOneHost(HttpRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.isEmpty()) {
            return request.protocolVersion().equals(HttpVersion.HTTP_1_0);
        }
        return hosts.size() == 1 && HOST.matcher(hosts.getFirst()).matches();
    }
}
