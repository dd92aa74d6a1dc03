package fi.verkosto.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long a class and how full a package may get before it is two. */
final class SourceLimits {

    static final int LINES_OF_A_CLASS = 300;
    static final int FILES_OF_A_PACKAGE = 40;

    private SourceLimits() {}

    /** What is above a limit, in words; empty where nothing is. */
    static List<String> exceeded(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            Map<Path, List<Path>> packages = files.filter(
                            file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
            List<String> found = new ArrayList<>();
            packages.forEach((folder, classes) -> {
                if (classes.size() > FILES_OF_A_PACKAGE) {
                    found.add("%s has %d files".formatted(sources.relativize(folder), classes.size()));
                }
                classes.stream()
                        .filter(file -> lines(file) > LINES_OF_A_CLASS)
                        .forEach(file -> found.add("%s has %d lines".formatted(sources.relativize(file), lines(file))));
            });
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
