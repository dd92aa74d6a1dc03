package fi.verkosto.applications.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Whether a PDF is encrypted: its trailer says so (ISO 32000-1, 7.6), in letters that nothing packs. The trailer may stand
 * at the end, or at the beginning of a file made for the web, and so everything is looked through.
 */
final class PdfContent {

    private static final int PIECE = 1 << 16;
    private static final int OVERLAP = 64;
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(\\d{1,10}\\s+\\d{1,5}\\s+R|<<)");

    private final FileBytes file;

    PdfContent(FileBytes file) {
        this.file = file;
    }

    Content content() throws IOException {
        byte[] piece = new byte[PIECE];
        int kept = 0;
        try (InputStream stream = file.stream(0, file.size())) {
            for (int read = stream.read(piece, 0, PIECE); read >= 0; read = stream.read(piece, kept, PIECE - kept)) {
                int filled = kept + read;
                if (ENCRYPTED
                        .matcher(new String(piece, 0, filled, StandardCharsets.ISO_8859_1))
                        .find()) {
                    return Content.ENCRYPTED;
                }
                kept = Math.min(OVERLAP, filled);
                System.arraycopy(piece, filled - kept, piece, 0, kept);
            }
        }
        return Content.of(FileType.PDF);
    }
}
