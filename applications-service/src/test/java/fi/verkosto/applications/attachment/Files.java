package fi.verkosto.applications.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Small files of every kind. */
final class Files {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private Files() {}

    static byte[] text() {
        return "Tämä on hakemuksen liite.\n".getBytes(StandardCharsets.UTF_8);
    }

    static byte[] rtf() {
        return "{\\rtf1\\ansi Liite}".getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] pdf() {
        return "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A PDF by its beginning, and zeros to the size. */
    static byte[] pdf(int size) {
        byte[] file = new byte[size];
        System.arraycopy(pdf(), 0, file, 0, pdf().length);
        return file;
    }

    static byte[] odt() {
        return openDocument("application/vnd.oasis.opendocument.text");
    }

    static byte[] ods() {
        return openDocument("application/vnd.oasis.opendocument.spreadsheet");
    }

    static byte[] openDocument(String type) {
        return zip(Map.of("mimetype", type), Map.of("content.xml", "<office/>"));
    }

    static byte[] docx() {
        return officeOpen(WORD, "word/document.xml");
    }

    static byte[] xlsx() {
        return officeOpen(SHEET, "xl/workbook.xml");
    }

    static byte[] officeOpen(String mainType, String mainPart) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(mainPart, "<main/>");
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/%s\" ContentType=\"%s\"/></Types>".formatted(mainPart, mainType));
        return zip(Map.of(), parts);
    }

    static byte[] zip() {
        return zip(Map.of(), Map.of("liite.txt", "Liite"));
    }

    static byte[] zip(Map<String, String> stored, Map<String, String> deflated) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : stored.entrySet()) {
                add(zip, asItIs(part.getKey(), part.getValue()), part.getValue());
            }
            for (Map.Entry<String, String> part : deflated.entrySet()) {
                add(zip, new ZipEntry(part.getKey()), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, ZipEntry entry, String content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static ZipEntry asItIs(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    static byte[] xls() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Budjetti").createRow(0).createCell(0).setCellValue(575_000);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] doc() {
        return compound("WordDocument", 5000);
    }

    /** A compound file with one stream of that name, and a storage that holds another kind of document. */
    static byte[] compound(String stream, int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDirectory("ObjectPool")
                    .createDocument("Workbook", new java.io.ByteArrayInputStream(new byte[1]));
            file.createDocument(new java.io.ByteArrayInputStream(new byte[size]), stream);
            file.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
