package fi.verkosto.applications.attachment;

import fi.verkosto.applications.content.Section;

/**
 * What is known of a file that has come in; two uploads are the same request if this is the same.
 *
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record NewAttachment(Section section, String name, FileType type, long size, String sha256) {}
