package fi.verkosto.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;

/**
 * Which package of a module may use which. A module lists them in {@code package-arrows.txt}, in its own package's folder of the test resources:
 * {@code access -> application, audit}; a dot is the module's own package. An arrow that is drawn without being listed is
 * refused, and so is one that is listed and not drawn any more.
 */
final class PackageArrows {

    static final String FILE = "package-arrows.txt";

    private final SortedMap<String, SortedSet<String>> arrows = new TreeMap<>();

    private PackageArrows() {}

    /** Those that the classes draw among themselves. */
    static PackageArrows drawn(String root, Iterable<JavaClass> classes) {
        PackageArrows drawn = new PackageArrows();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String used = dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (used.equals(root) || used.startsWith(root + ".")) {
                    drawn.add(within(root, type.getPackageName()), within(root, used));
                }
            }
        }
        return drawn;
    }

    /** Those that the file of a module lists. */
    static PackageArrows listed(String root) {
        String name = "/" + root.replace('.', '/') + "/" + FILE;
        try (InputStream file = PackageArrows.class.getResourceAsStream(name)) {
            Assertions.assertThat(file).as("test resource %s", name).isNotNull();
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PackageArrows read(String lines) {
        PackageArrows read = new PackageArrows();
        lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" -> ", 2))
                .forEach(arrow -> Arrays.stream(arrow[1].split(", ")).forEach(used -> read.add(arrow[0], used)));
        return read;
    }

    private void add(String from, String to) {
        if (!from.equals(to)) {
            arrows.computeIfAbsent(from, name -> new TreeSet<>()).add(to);
        }
    }

    private static String within(String root, String name) {
        return name.equals(root) ? "." : name.substring(root.length() + 1);
    }

    /** As the file has them, so that a wanted change can be read from a failure. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        arrows.forEach((from, used) -> lines.append(from)
                .append(" -> ")
                .append(String.join(", ", used))
                .append('\n'));
        return lines.toString();
    }
}
