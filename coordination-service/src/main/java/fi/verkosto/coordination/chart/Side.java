package fi.verkosto.coordination.chart;

/** On which side of the centre a value lies; one that lies on it has none and is not counted. */
public enum Side {
    ABOVE,
    BELOW
}
