package fi.verkosto.applications.privacy;

import java.util.List;

/**
 * A column in which something was found.
 *
 * @param place the table and the column
 * @param count in how many rows
 * @param found what is there, as JSON objects: of a JSON column the objects that have it among their members, of another
 *     the row; of many rows the first thousand
 */
public record Place(String place, long count, List<String> found) {}
