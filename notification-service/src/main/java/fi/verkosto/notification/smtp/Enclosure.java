package fi.verkosto.notification.smtp;

/** A file within a mail. */
public interface Enclosure {

    String fileName();

    /** RFC 6838, such as application/pdf. */
    String mediaType();

    byte[] content();
}
