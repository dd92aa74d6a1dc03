package fi.verkosto.applications.application;

import fi.verkosto.applications.content.Partner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The numbers by which an application's members and partners are called where their readers must not know them, each by when
 * it first took part in what was submitted: whoever leaves takes the number along, and nobody is given it again.
 *
 * @param members by business ID
 * @param partners by business ID, or by name where they have none
 */
public record OrganisationNumbers(Map<String, Integer> members, Map<String, Integer> partners) {

    /** Where everybody may be known by name. */
    public static final OrganisationNumbers NONE = new OrganisationNumbers(Map.of(), Map.of());

    /** @param before those of the versions before it, in their order */
    static OrganisationNumbers of(Submission version, List<Involved> before) {
        return new OrganisationNumbers(
                numbered(Stream.concat(
                        before.stream().filter(Involved::isMember).map(Involved::businessId),
                        version.parties().members().stream().map(Party::businessId))),
                numbered(Stream.concat(
                        before.stream()
                                .filter(involved -> !involved.isMember())
                                .map(involved -> identity(involved.businessId(), involved.name())),
                        version.content().partners().partners().stream().map(OrganisationNumbers::identity))));
    }

    private static Map<String, Integer> numbered(Stream<String> identities) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        identities.forEach(identity -> numbers.putIfAbsent(identity, numbers.size() + 1));
        return numbers;
    }

    /** Null of an organisation that is no member. */
    public Integer ofMember(String businessId) {
        return members.get(businessId);
    }

    public Integer ofPartner(Partner partner) {
        return partners.get(identity(partner));
    }

    private static String identity(Partner partner) {
        return identity(partner.businessId(), partner.name());
    }

    private static String identity(String businessId, String name) {
        return businessId == null ? String.valueOf(name).strip().toLowerCase(Locale.ROOT) : businessId;
    }

    /**
     * A member or a partner of an earlier version.
     *
     * @param businessId null of a partner that has none
     * @param name of a partner; null of a member
     */
    record Involved(boolean isMember, String businessId, String name) {}
}
