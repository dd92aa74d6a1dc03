package fi.verkosto.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** The fonts that come with this library, and never those of the machine, which differ and take seconds to look through. */
final class OwnFonts implements FontMapper {

    /** Where a font file has the number of its tables, and their directory (OpenType 1.9, "Table directory"). */
    private static final int TABLES = 4;

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private static final byte[] REGULAR = withoutSubstitutions("/liberation/LiberationSans-Regular.ttf");
    private static final byte[] BOLD = withoutSubstitutions("/liberation/LiberationSans-Bold.ttf");

    private final TrueTypeFont regular = parsed(REGULAR);
    private final TrueTypeFont bold = parsed(BOLD);

    static InputStream file(boolean isBold) {
        return new ByteArrayInputStream(isBold ? BOLD : REGULAR);
    }

    /**
     * The font without its table of ligatures, which texts in Finnish and Swedish do without: looking for them in each text took
     * two thirds of the time of a page. The table stays where it is, under a name that nobody knows.
     */
    private static byte[] withoutSubstitutions(String name) {
        try (InputStream file = OwnFonts.class.getResourceAsStream(name)) {
            byte[] font = file.readAllBytes();
            int tables = ByteBuffer.wrap(font).getShort(TABLES);
            for (int entry = DIRECTORY; entry < DIRECTORY + tables * ENTRY; entry += ENTRY) {
                if (new String(font, entry, Integer.BYTES, StandardCharsets.US_ASCII).equals("GSUB")) {
                    font[entry] = 'x';
                }
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parsed(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether both fonts have a glyph for it. */
    boolean show(int codePoint) {
        return has(regular, codePoint) && has(bold, codePoint);
    }

    private static boolean has(TrueTypeFont font, int codePoint) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont font(PDFontDescriptor descriptor) {
        return descriptor != null && descriptor.isForceBold() ? bold : regular;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font(descriptor), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font(descriptor), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font(descriptor), true);
    }
}
