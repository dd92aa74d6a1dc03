package fi.verkosto.notification.stream;

/**
 * Somebody with a role in a call.
 *
 * @param person the subject of their access token
 * @param role as the event has it; what this service does not know gives no right
 */
public record CallStaff(String person, String role) {}
