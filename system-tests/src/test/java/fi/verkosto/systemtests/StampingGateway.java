package fi.verkosto.systemtests;

import fi.verkosto.play.portal.ApiRequest;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.Keys;
import fi.verkosto.stack.parts.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hands requests to applications-service as the gateway does, with the stack's key: its clock cannot be stopped at a
 * millisecond, a stamp can say any. Written from ADR 13, so that it also checks what is said there.
 */
record StampingGateway(SystemStack stack) {

    ApiRequest post(String user, String path, Instant arrived) {
        Portal caller = stack.as(user);
        return new Portal(Http.local(stack.ports().service(Service.APPLICATIONS), "/"), user, caller.token())
                .post(path)
                .header("X-Verkosto-Received", stamp(arrived, path, "Bearer " + caller.token()))
                .once();
    }

    private String stamp(Instant arrived, String path, String authorization) {
        try {
            byte[] caller = MessageDigest.getInstance("SHA-256").digest(authorization.getBytes(StandardCharsets.UTF_8));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            mac.update((arrived + "\nPOST\n" + path + "\n").getBytes(StandardCharsets.UTF_8));
            return arrived + " " + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(caller));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        try {
            return Files.readString(new Keys(stack.checkout()).arrivalKey())
                    .strip()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
