package fi.verkosto.review.scenario;

import fi.verkosto.api.value.Money;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whom a scenario selects, once its ties are decided.
 *
 * @param awards by application
 * @param tied who were equal; empty if nobody was
 */
public record ScenarioChoice(ScenarioPolicies policies, Map<UUID, Money> awards, Set<UUID> tied) {}
