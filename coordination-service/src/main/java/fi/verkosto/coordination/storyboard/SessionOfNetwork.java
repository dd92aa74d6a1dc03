package fi.verkosto.coordination.storyboard;

import fi.verkosto.coordination.network.Network;

/** A session as one network is concerned by it. */
public record SessionOfNetwork(LearningSession session, Network network, Storyboard board) {}
