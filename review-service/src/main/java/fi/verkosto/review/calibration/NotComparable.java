package fi.verkosto.review.calibration;

import java.util.List;

/** The scores allow no common ranking, for at least one reason. */
public record NotComparable(List<Reason> reasons) implements Calibration {}
