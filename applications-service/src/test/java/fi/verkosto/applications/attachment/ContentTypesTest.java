package fi.verkosto.applications.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
        assertThat(typeOf(content)).contains(type);
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
                Arguments.of(
                        "document with macros",
                        Files.officeOpen(
                                "application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml")),
                Arguments.of("Java archive", Files.zip(Map.of(), Map.of("META-INF/MANIFEST.MF", "Main-Class: A"))),
                Arguments.of("old slides", Files.compound("PowerPoint Document", 5000)),
                Arguments.of("encrypted document", Files.compound("EncryptedPackage", 5000)),
                Arguments.of("half a ZIP", Arrays.copyOf(Files.docx(), Files.docx().length / 2)),
                Arguments.of("half an old document", Arrays.copyOf(Files.doc(), 700)),
                Arguments.of("the beginning of an old document", Arrays.copyOf(Files.doc(), 100)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void knowsNoTypeOfAnythingElse(String kind, byte[] content) throws IOException {
        assertThat(typeOf(content)).as(kind).isEmpty();
    }

    @Test
    void unpacksNoMoreThanItsBound() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", " ".repeat(30_000_000));

        assertThat(typeOf(Files.zip(Map.of(), parts))).isEmpty();
    }

    @Test
    void endsOnADirectoryThatLeadsBackToItself() throws IOException {
        byte[] file = Files.xls();
        // Every sector follows the first one: the chain never ends.
        for (int i = 512; i < file.length; i++) {
            file[i] = 0;
        }
        assertThat(typeOf(file)).isEmpty();
    }

    private Optional<FileType> typeOf(byte[] content) throws IOException {
        Path file = java.nio.file.Files.write(folder.resolve("file"), content);
        try (FileChannel channel = FileChannel.open(file)) {
            return types.of(new FileBytes(channel));
        }
    }
}
