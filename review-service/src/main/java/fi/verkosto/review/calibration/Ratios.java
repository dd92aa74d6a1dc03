package fi.verkosto.review.calibration;

/** The standard deviations of merit and of leaning as multiples of that of the rest; either may be 0. */
record Ratios(double application, double evaluator) {}
