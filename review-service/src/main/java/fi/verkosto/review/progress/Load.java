package fi.verkosto.review.progress;

/** How many assignments are in which state. */
public record Load(int offered, int accepted, int complete, int declined, int ended, int disqualified) {

    static final Load NONE = new Load(0, 0, 0, 0, 0, 0);
}
