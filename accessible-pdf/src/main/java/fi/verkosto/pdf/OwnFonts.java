package fi.verkosto.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    private final TrueTypeFont regular = parsed(false);
    private final TrueTypeFont bold = parsed(true);

    static InputStream file(boolean isBold) {
        return OwnFonts.class.getResourceAsStream(
                isBold ? "/liberation/LiberationSans-Bold.ttf" : "/liberation/LiberationSans-Regular.ttf");
    }

    private static TrueTypeFont parsed(boolean isBold) {
        try (InputStream file = file(isBold)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
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
