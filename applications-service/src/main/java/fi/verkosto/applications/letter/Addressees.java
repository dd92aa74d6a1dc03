package fi.verkosto.applications.letter;

import fi.verkosto.api.value.MailAddress;
import fi.verkosto.applications.access.MembershipState;
import fi.verkosto.applications.access.Participation;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.content.Contacts;
import fi.verkosto.applications.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom to tell about an application. */
@ApplicationScoped
class Addressees {

    private final Providers providers;
    private final Participation participation;

    Addressees(Providers providers, Participation participation) {
        this.providers = providers;
        this.participation = participation;
    }

    /**
     * The contact persons in their languages, and the offices of the lead and of the members that have accepted in theirs:
     * each address once, however many parts it plays.
     */
    List<Addressee> of(Application application) {
        return ofAllBut(application, "");
    }

    /** The same, without the office of a member. */
    List<Addressee> ofAllBut(Application application, String organisation) {
        String lead = application.leadOrganisation();
        return eachOnce(Stream.of(
                        contactPersons(application, lead),
                        office(lead).stream(),
                        participation.members(application.id()).entrySet().stream()
                                .filter(member -> member.getValue() == MembershipState.ACCEPTED)
                                .map(Map.Entry::getKey)
                                .filter(member -> !member.equals(organisation))
                                .sorted()
                                .map(this::office)
                                .flatMap(Optional::stream))
                .flatMap(addressees -> addressees));
    }

    /** The office of an organisation, if the register knows how to reach it. */
    Optional<Addressee> office(String organisation) {
        return providers
                .find(organisation)
                .flatMap(provider ->
                        provider.email().map(email -> new Addressee(email, provider.language(), organisation)));
    }

    /** The name of an organisation in the register, or its business ID if it is not there. */
    String nameOf(String organisation, Locale language) {
        return providers
                .find(organisation)
                .map(provider -> provider.nameIn(language))
                .orElse(organisation);
    }

    /** In a draft anything may stand where an address belongs. */
    private static Stream<Addressee> contactPersons(Application application, String lead) {
        Contacts contacts = application.content().contacts();
        return Stream.of(Optional.ofNullable(contacts.contactPerson()), Optional.ofNullable(contacts.backupContact()))
                .flatMap(Optional::stream)
                .filter(contact -> MailAddress.isValid(contact.email()))
                .map(contact ->
                        new Addressee(contact.email(), contact.language() == null ? "fi" : contact.language(), lead));
    }

    /** The first one counts: a contact person's own language goes before that of the office. */
    static List<Addressee> eachOnce(Stream<Addressee> all) {
        Map<String, Addressee> found = new LinkedHashMap<>();
        all.forEach(addressee -> found.putIfAbsent(onTheWire(addressee.email().strip()), addressee));
        return List.copyOf(found.values());
    }

    /** A domain may be written in several ways. */
    private static String onTheWire(String email) {
        return MailAddress.parse(email).map(MailAddress::toString).orElse(email).toLowerCase(Locale.ROOT);
    }
}
