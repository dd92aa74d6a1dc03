package fi.verkosto.notification.mail;

import fi.verkosto.notification.smtp.Enclosure;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A file that goes with a mail, such as a letter. */
@Embeddable
public class Attachment implements Enclosure {

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    protected Attachment() {}

    public Attachment(String fileName, String mediaType, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
