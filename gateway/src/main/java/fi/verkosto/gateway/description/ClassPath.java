package fi.verkosto.gateway.description;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

final class ClassPath {

    private ClassPath() {}

    static byte[] read(String resource) throws IOException {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new FileNotFoundException(resource);
            }
            return stream.readAllBytes();
        }
    }
}
