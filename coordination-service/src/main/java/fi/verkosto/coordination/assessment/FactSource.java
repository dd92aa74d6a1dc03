package fi.verkosto.coordination.assessment;

import fi.verkosto.coordination.network.Network;
import java.util.Set;

/** Knows some of the facts of networks. Each part of the service that has any brings one. */
public interface FactSource {

    /** Those that are there now. */
    Set<Fact> of(Network network);
}
