package fi.verkosto.review.calibration;

/** Places between which an application lies with a stated probability, both included; 1 is the best. */
public record PlaceInterval(int best, int worst) {

    private static final double HALF_A_PLACE = 0.5;

    /** Whether an expected rank lies within it, each place reaching half a place to both sides. */
    boolean holds(double expectedRank) {
        return best - HALF_A_PLACE <= expectedRank && expectedRank <= worst + HALF_A_PLACE;
    }
}
