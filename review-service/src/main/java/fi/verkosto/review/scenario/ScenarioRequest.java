package fi.verkosto.review.scenario;

import java.util.UUID;

/**
 * What an officer wants computed.
 *
 * @param name by which people tell scenarios apart
 * @param timeLimitSeconds that the search for the selection may take, and then again what is known of it
 */
public record ScenarioRequest(UUID callId, String name, ScenarioPolicies policies, int timeLimitSeconds) {}
