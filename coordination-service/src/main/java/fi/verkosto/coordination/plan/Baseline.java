package fi.verkosto.coordination.plan;

import java.time.LocalDate;

/**
 * What a milestone is held against: its day and its weight when it was first adopted. Later changes leave it as it is.
 *
 * @param since the Finnish day of that adoption
 */
public record Baseline(LocalDate day, int weight, LocalDate since) {}
