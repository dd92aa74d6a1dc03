package fi.verkosto.applications.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Whether every byte of a file is text: in UTF-8, in what Windows wrote before (Windows-1252), or in UTF-16 with its mark.
 * A text begins with anything, also with what other kinds of file begin with.
 */
final class PlainText {

    private static final int PIECE = 1 << 14;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final FileBytes file;

    PlainText(FileBytes file) {
        this.file = file;
    }

    boolean isText() throws IOException {
        Optional<Charset> marked = marked();
        List<Charset> possible = marked.map(List::of).orElse(List.of(StandardCharsets.UTF_8, WINDOWS));
        for (Charset charset : possible) {
            if (isText(charset.newDecoder())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Charset> marked() throws IOException {
        ByteBuffer beginning = file.at(0, 2);
        int mark = beginning.remaining() == 2 ? Short.toUnsignedInt(beginning.getShort()) : 0;
        return switch (mark) {
            case 0xfeff -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xfffe -> Optional.of(StandardCharsets.UTF_16BE);
            default -> Optional.empty();
        };
    }

    /** The decoder reports what is none of its text. */
    private boolean isText(CharsetDecoder decoder) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(PIECE);
        CharBuffer letters = CharBuffer.allocate(PIECE);
        try (InputStream stream = file.stream(0, file.size())) {
            boolean atEnd = false;
            while (!atEnd) {
                int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
                atEnd = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, letters, atEnd);
                letters.flip();
                if (result.isError() || letters.chars().anyMatch(PlainText::isControl)) {
                    return false;
                }
                letters.clear();
                bytes.compact();
            }
        }
        return true;
    }

    private static boolean isControl(int letter) {
        return Character.isISOControl(letter) && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f';
    }
}
