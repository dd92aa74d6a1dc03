package fi.verkosto.gateway.page;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

public final class ClassPath {

    private ClassPath() {}

    public static byte[] read(String resource) throws IOException {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new FileNotFoundException(resource);
            }
            return stream.readAllBytes();
        }
    }
}
