package fi.verkosto.audit;

/**
 * Who did it.
 *
 * @param subject the subject of the person's token; of the system the name of the service
 * @param organisation the business ID that the person acted for; null for the agency's people and for the system
 * @param role in which role, by the service's own enumeration
 */
public record Actor(String subject, String organisation, Enum<?> role) {}
