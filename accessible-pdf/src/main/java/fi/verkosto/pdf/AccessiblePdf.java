package fi.verkosto.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Makes a tagged PDF that screen readers read (PDF/UA-1, ISO 14289-1): the same bytes of the same page, wherever. */
public final class AccessiblePdf {

    /** The one family that a page may use, in regular and bold. Its letters have the widths of Arial. */
    public static final String FONT = "Liberation Sans";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final float PDF_1_7 = 1.7f;
    private static final int ID_BYTES = 16;

    private static final OwnFonts FONTS = new OwnFonts();

    static {
        XRLog.setLoggingEnabled(false);
        FontMappers.set(FONTS);
    }

    private AccessiblePdf() {}

    /** Whether a page can show the character: what the fonts have no glyph for is not accessible (ISO 14289-1, 7.21.8). */
    public static boolean shows(int codePoint) {
        return FONTS.show(codePoint);
    }

    /**
     * Makes it.
     *
     * @param xhtml well-formed, in the family {@link #FONT}, with a language, a title, headings without gaps and tables with
     *     headers: what is not marked up is not accessible, whatever the format. Nothing is fetched: it has no images and no
     *     style sheets of others
     * @param madeAt which the document tells of itself
     */
    public static byte[] of(String xhtml, Instant madeAt) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(PDF_1_7);
        builder.useUriResolver((_, _) -> null);
        builder.useFont(() -> OwnFonts.file(false), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> OwnFonts.file(true), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(new ByteArrayOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                return finished(document, xhtml, madeAt);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be made into a PDF", e);
        }
    }

    private static byte[] finished(PDDocument document, String xhtml, Instant madeAt) throws IOException {
        describeLinks(document);
        Calendar time = GregorianCalendar.from(madeAt.atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(time);
        document.getDocumentInformation().setModificationDate(time);
        COSString id = new COSString(id(xhtml));
        COSArray ids = new COSArray();
        ids.add(id);
        ids.add(id);
        document.getDocument().getTrailer().setItem(COSName.ID, ids);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** A link says where it leads (ISO 14289-1, 7.18.5), which the renderer leaves out. */
    private static void describeLinks(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                    link.setContents(uri.getURI());
                }
            }
        }
    }

    private static byte[] id(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
