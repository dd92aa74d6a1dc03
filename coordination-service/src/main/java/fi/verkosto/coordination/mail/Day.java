package fi.verkosto.coordination.mail;

import java.time.LocalDate;

/** A day in Finland, which the mail shows as its reader writes days. */
public record Day(LocalDate day) {}
