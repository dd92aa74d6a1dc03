package fi.verkosto.coordination.assessment;

/** What a side says of a network, and why. */
public record Claim(CollaborativeLevel level, String justification) {}
