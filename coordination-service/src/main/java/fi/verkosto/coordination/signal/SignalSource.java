package fi.verkosto.coordination.signal;

/** Asks some rules about a programme. Each part of the service that has any brings one. */
public interface SignalSource {

    /** Asks all of its rules, of the networks that are at work. */
    Findings look(Watch watch);
}
