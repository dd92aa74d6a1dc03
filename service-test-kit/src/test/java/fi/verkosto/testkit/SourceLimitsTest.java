package fi.verkosto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLimitsTest {

    @Test
    void everyModuleKeepsThem() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            List<Path> sources = modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList();

            assertThat(sources).hasSizeGreaterThan(10);
            assertThat(sources.stream().map(SourceLimits::exceeded).flatMap(List::stream))
                    .isEmpty();
        }
    }

    @Test
    void nameWhatIsTooLongAndTooFull(@TempDir Path sources) throws IOException {
        for (int file = 0; file <= SourceLimits.FILES_OF_A_PACKAGE; file++) {
            Files.writeString(sources.resolve("Small" + file + ".java"), "");
        }
        Path folder = Files.createDirectory(sources.resolve("long"));
        Files.writeString(folder.resolve("Long.java"), "\n".repeat(SourceLimits.LINES_OF_A_CLASS + 1));

        assertThat(SourceLimits.exceeded(sources)).containsExactly(" has 41 files", "long/Long.java has 301 lines");
    }
}
