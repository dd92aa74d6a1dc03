package fi.verkosto.stack.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The files that measurements bring along. */
final class Resource {
    private Resource() {}

    static String read(String name) throws IOException {
        try (InputStream file = Resource.class.getResourceAsStream("/bench/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
