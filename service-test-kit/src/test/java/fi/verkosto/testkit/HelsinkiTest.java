package fi.verkosto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The zone is named where it is kept, and nowhere else: what is true of it is said once. */
class HelsinkiTest {

    @Test
    void isKeptByTheServicesInOnePlaceAndByThePlayInItsOwn() throws IOException {
        assertThat(sources("..").filter(HelsinkiTest::namesTheZone).map(Path::getFileName))
                .map(Path::toString)
                .containsExactlyInAnyOrder("FinnishTime.java", "Stage.java");
    }

    private static Stream<Path> sources(String root) throws IOException {
        List<Path> found;
        try (Stream<Path> modules = Files.list(Path.of(root))) {
            found = modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList();
        }
        return found.stream().flatMap(HelsinkiTest::java);
    }

    private static Stream<Path> java(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean namesTheZone(Path file) {
        try {
            return Files.readString(file).contains("\"Europe/Helsinki\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
