package fi.verkosto.applications.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.verkosto.applications.ApplicationsError;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTypesTest {

    private final ContentTypes types = new ContentTypes();

    @TempDir
    Path folder;

    static Stream<Arguments> allowed() {
        return Stream.of(
                Arguments.of(FileType.TXT, Files.text()),
                Arguments.of(FileType.RTF, Files.rtf()),
                Arguments.of(FileType.PDF, Files.pdf()),
                Arguments.of(FileType.ODT, Files.odt()),
                Arguments.of(FileType.DOC, Files.doc()),
                Arguments.of(FileType.DOCX, Files.docx()),
                Arguments.of(FileType.ODS, Files.ods()),
                Arguments.of(FileType.XLS, Files.xls()),
                Arguments.of(FileType.XLSX, Files.xlsx()),
                Arguments.of(FileType.ZIP, Files.zip()),
                // Its directory lies behind an allocation table that the header has no room for.
                Arguments.of(FileType.DOC, Files.compound("WordDocument", 12_000_000)));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void tellsApartWhatMayBeAttached(FileType type, byte[] content) throws IOException {
        assertThat(contentOf(content, "a." + type.extension())).isEqualTo(Content.of(type));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("Windows-1252", new byte[] {0x50, (byte) 0xE4, (byte) 0xE4, 0x74, (byte) 0xF6, 0x73}),
                Arguments.of("the beginning of an image", "P1 Tavoitteet\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a mail", "From: a\nSubject: c\n\nd\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a page", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a script", "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with its mark", "\ufeffPäätös\r\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-16", "\ufeffPäätös".getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16, the other way round", "\ufeffPäätös".getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("letters across pieces", ("a" + "ä".repeat(100_000)).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void takesForATextWhatIsNamedLikeOneAndIsOneToItsLastByte(String kind, byte[] content) throws IOException {
        assertThat(contentOf(content, "a.TXT")).as(kind).isEqualTo(Content.of(FileType.TXT));
    }

    @Test
    void takesNothingElseForAText() throws IOException {
        byte[] control = "P1 Tavoitteet\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        control[control.length - 1] = 1;
        assertThat(contentOf(control, "a.txt")).isNotEqualTo(Content.of(FileType.TXT));
        byte[] undefined = {0x50, (byte) 0x81, 0x50, (byte) 0x8D, 0};
        assertThat(contentOf(undefined, "a.txt")).isEqualTo(Content.UNKNOWN);
        assertThat(contentOf(Files.docx(), "a.txt")).isNotEqualTo(Content.of(FileType.TXT));
    }

    static Stream<Arguments> unwanted() {
        byte[] vba = Files.zip(
                Map.of(),
                Map.of(
                        "[Content_Types].xml",
                        "<Types>openxmlformats-officedocument.spreadsheetml.sheet.main+xml</Types>",
                        "xl/vbaProject.bin",
                        "x"));
        return Stream.of(
                Arguments.of("macros of Word", "HAS_MACROS", Containers.withStorage(Files.doc(), "Macros", "VBA")),
                Arguments.of(
                        "macros of Excel",
                        "HAS_MACROS",
                        Containers.withStorage(Files.xls(), "_VBA_PROJECT_CUR", "VBA")),
                Arguments.of(
                        "macros of what is embedded",
                        "HAS_MACROS",
                        Containers.withStorage(Files.xls(), "MBD01", "_VBA_PROJECT_CUR")),
                Arguments.of("macro sheet", "HAS_MACROS", Containers.xlsWithMacroSheet()),
                Arguments.of("macros in a sheet without them", "HAS_MACROS", vba),
                Arguments.of(
                        "document with macros",
                        "HAS_MACROS",
                        Files.officeOpen(
                                "application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml")),
                Arguments.of("macros of ODF", "HAS_MACROS", openDocumentWith("Basic/Standard/Module1.xml", "x")),
                Arguments.of("scripts of ODF", "HAS_MACROS", openDocumentWith("Scripts/python/a.py", "x")),
                Arguments.of("password of Word", "ENCRYPTED", Containers.encryptedDoc()),
                Arguments.of("password of Excel", "ENCRYPTED", Containers.encryptedXls()),
                Arguments.of("password of a new document", "ENCRYPTED", Files.compound("EncryptedPackage", 5000)),
                Arguments.of(
                        "password of ODF",
                        "ENCRYPTED",
                        openDocumentWith("META-INF/manifest.xml", "<manifest:encryption-data/>")),
                Arguments.of("password of a ZIP", "ENCRYPTED", Containers.encrypted(Files.zip())),
                Arguments.of(
                        "password of a PDF",
                        "ENCRYPTED",
                        ("%PDF-1.7\n" + " ".repeat(65_520) + "trailer\n<</Encrypt 5 0 R>>\n%%EOF\n")
                                .getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("empty ZIP", "ARCHIVE_EMPTY", Files.zip(Map.of(), Map.of())),
                Arguments.of("ZIP of a folder", "ARCHIVE_EMPTY", Files.zip(Map.of(), Map.of("kansio/", ""))),
                Arguments.of("ZIP in a ZIP", "ARCHIVE_NESTED", Files.zip(Map.of(), Map.of("a/b.ZIP", "x"))),
                Arguments.of("way out", "ARCHIVE_UNSAFE_NAMES", Files.zip(Map.of(), Map.of("../../etc/passwd", "x"))),
                Arguments.of(
                        "way out of Windows", "ARCHIVE_UNSAFE_NAMES", Files.zip(Map.of(), Map.of("a\\..\\b", "x"))),
                Arguments.of("place of its own", "ARCHIVE_UNSAFE_NAMES", Files.zip(Map.of(), Map.of("C:\\a.txt", "x"))),
                Arguments.of("bomb", "ARCHIVE_TOO_LARGE", Containers.unpackingTo(Integer.MAX_VALUE, Files.zip())),
                Arguments.of("many files", "ARCHIVE_TOO_LARGE", Containers.directoryOf(10_001, 10_001, "a.txt")),
                Arguments.of(
                        "more files than it says", "ARCHIVE_TOO_LARGE", Containers.directoryOf(10_001, 1, "a.txt")));
    }

    private static byte[] openDocumentWith(String part, String content) {
        return Files.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"), Map.of(part, content));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unwanted")
    void saysWhyItIsNotWanted(String kind, String reason, byte[] content) throws IOException {
        assertThat(contentOf(content, "a"))
                .as(kind)
                .isEqualTo(new Content.Unwanted(ApplicationsError.valueOf("ATTACHMENT_" + reason)));
    }

    static Stream<Arguments> archives() {
        return Stream.of(
                Arguments.of("through a pipe", Containers.zip64("-", "Liite".getBytes(StandardCharsets.UTF_8))),
                Arguments.of(
                        "with a file named mimetype", Files.zip(Map.of(), Map.of("mimetype", "päätös", "a.txt", "x"))),
                Arguments.of(
                        "with a file named as in a document", Files.zip(Map.of(), Map.of("[Content_Types].xml", "x"))),
                Arguments.of("with documents", Files.zip(Map.of(), Map.of("a.docx", "x", "kansio/b.pdf", "x"))),
                Arguments.of("with dots in a name", Files.zip(Map.of(), Map.of("a..b/c...txt", "x"))),
                Arguments.of("with as many files as may be", Containers.directoryOf(10_000, 10_000, "a.txt")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("archives")
    void takesAZipByWhatItIs(String kind, byte[] content) throws IOException {
        assertThat(contentOf(content, "a.zip")).as(kind).isEqualTo(Content.of(FileType.ZIP));
    }

    @Test
    void takesADocumentInTheWideForm() throws IOException {
        byte[] odt = Containers.zip64(
                "mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));

        assertThat(contentOf(odt, "a.odt")).isEqualTo(Content.of(FileType.ODT));
    }

    /** 970 000 entries that are named like the part which tells a document took minutes. */
    @Test
    void costsNoMoreForAMillionNamesThanForTheMostThatMayBe() throws IOException {
        byte[] most = Containers.directoryOf(10_000, 10_000, "mimetype");
        byte[] million = Containers.directoryOf(970_000, 1, "mimetype");
        for (int i = 0; i < 20; i++) {
            contentOf(most, "a.zip");
        }

        long ofMost = cpuTimeOf(most);
        long ofMillion = cpuTimeOf(million);

        assertThat(ofMillion).isLessThan(5 * ofMost);
    }

    @Test
    void endsWhenItsTimeIsOver() throws IOException {
        Path file = java.nio.file.Files.write(folder.resolve("file"), Files.xls());
        try (FileChannel channel = FileChannel.open(file)) {
            FileBytes bytes = new FileBytes(channel, Duration.ZERO);
            assertThatExceptionOfType(FileBytes.TakesTooLong.class)
                    .isThrownBy(() -> types.of(bytes, FileName.of("a.xls").orElseThrow()));
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("HTML", "<!DOCTYPE html><html><script>1</script></html>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("script", "#!/bin/sh\nrm -r /\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("program", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0}),
                Arguments.of("image", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                Arguments.of("noise", new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16}),
                Arguments.of("e-book", Files.openDocument("application/epub+zip")),
                Arguments.of("slides", Files.openDocument("application/vnd.oasis.opendocument.presentation")),
                Arguments.of("Java archive", Files.zip(Map.of(), Map.of("META-INF/MANIFEST.MF", "Main-Class: A"))),
                Arguments.of("old slides", Files.compound("PowerPoint Document", 5000)),
                Arguments.of("half a ZIP", Arrays.copyOf(Files.docx(), Files.docx().length / 2)),
                Arguments.of("half an old document", Arrays.copyOf(Files.doc(), 700)),
                Arguments.of("the beginning of an old document", Arrays.copyOf(Files.doc(), 100)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void knowsNoTypeOfAnythingElse(String kind, byte[] content) throws IOException {
        assertThat(contentOf(content, "a")).as(kind).isEqualTo(Content.UNKNOWN);
    }

    @Test
    void unpacksNoMoreThanItsBound() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", " ".repeat(30_000_000));

        assertThat(contentOf(Files.zip(Map.of(), parts), "a")).isEqualTo(Content.UNKNOWN);
    }

    @Test
    void endsOnADirectoryThatLeadsBackToItself() throws IOException {
        byte[] file = Files.xls();
        // Every sector follows the first one: the chain never ends.
        for (int i = 512; i < file.length; i++) {
            file[i] = 0;
        }
        assertThat(contentOf(file, "a")).isEqualTo(Content.UNKNOWN);
    }

    private Content contentOf(byte[] content, String name) throws IOException {
        Path file = java.nio.file.Files.write(folder.resolve("file"), content);
        try (FileChannel channel = FileChannel.open(file)) {
            return types.of(new FileBytes(channel), FileName.of(name).orElseThrow());
        }
    }

    /** What the examination takes of the processor, in nanoseconds. */
    private long cpuTimeOf(byte[] content) throws IOException {
        Path file = java.nio.file.Files.write(folder.resolve("file"), content);
        try (FileChannel channel = FileChannel.open(file)) {
            FileBytes bytes = new FileBytes(channel);
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long begin = threads.getCurrentThreadCpuTime();
            types.of(bytes, FileName.of("a.zip").orElseThrow());
            return threads.getCurrentThreadCpuTime() - begin;
        }
    }
}
