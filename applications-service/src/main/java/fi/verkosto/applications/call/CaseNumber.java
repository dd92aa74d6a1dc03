package fi.verkosto.applications.call;

/**
 * A number of the register.
 *
 * @param text as its agency writes it
 * @param running what it is sorted by
 */
public record CaseNumber(String text, long running) {}
