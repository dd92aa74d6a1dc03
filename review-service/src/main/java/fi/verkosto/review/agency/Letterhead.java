package fi.verkosto.review.agency;

import java.time.LocalTime;

/**
 * How an agency is reached.
 *
 * @param address in one line
 * @param email of its registry, to which requests go
 * @param phone null where it names none
 * @param closesAt when its office closes, wall time in Finland
 */
public record Letterhead(String address, String email, String phone, LocalTime closesAt) {}
