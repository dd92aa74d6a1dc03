package fi.verkosto.applications.version.api;

import fi.verkosto.api.blind.BlindText;
import fi.verkosto.api.blind.BlindText.Named;
import fi.verkosto.api.blind.OrganisationLabel;
import fi.verkosto.applications.access.ReviewedVersion;
import fi.verkosto.applications.application.OrganisationNumbers;
import fi.verkosto.applications.application.Party;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.content.Contact;
import fi.verkosto.applications.content.Partner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the organisations of the version under review are called to its reader: by their names, and where the review is blind
 * by labels too, which is all that its evaluators read.
 */
final class Organisations {

    private final ReviewedVersion reviewed;
    private final OrganisationNumbers numbers;
    private final BlindText texts;

    private Organisations(ReviewedVersion reviewed, OrganisationNumbers numbers, BlindText texts) {
        this.reviewed = reviewed;
        this.numbers = numbers;
        this.texts = texts;
    }

    /**
     * The reader's.
     *
     * @param shown the version under review, and the one that it is compared with
     */
    static Organisations of(ReviewedVersion reviewed, OrganisationNumbers numbers, List<Submission> shown) {
        Organisations labelled = new Organisations(reviewed, numbers, BlindText.of(List.of(), Locale.ROOT));
        return reviewed.blind()
                ? new Organisations(reviewed, numbers, BlindText.of(labelled.namedIn(shown), languageOf(reviewed)))
                : labelled;
    }

    private List<Named> namedIn(List<Submission> shown) {
        return shown.stream()
                .flatMap(version -> Stream.concat(
                        version.parties().all().stream()
                                .map(party -> Named.of(
                                        label(party.businessId()), party.businessId(), party.nameFi(), party.nameSv())),
                        version.content().partners().partners().stream()
                                .map(partner -> Named.of(label(partner), partner.businessId(), partner.name()))))
                .distinct()
                .toList();
    }

    private static Locale languageOf(ReviewedVersion reviewed) {
        Contact contact = reviewed.submission().content().contacts().contactPerson();
        return Locale.of(Optional.ofNullable(contact).map(Contact::language).orElse("fi"));
    }

    /** Whether the reader must not know them. */
    boolean areHidden() {
        return reviewed.blind();
    }

    /** A business ID, or whatever else tells which organisation it is; null to whoever must not know that. */
    <T> T known(T telling) {
        return reviewed.blind() ? null : telling;
    }

    /** Of the lead or a member; null where the review is not blind. */
    OrganisationLabel label(String businessId) {
        if (!reviewed.call().isBlind() || businessId == null) {
            return null;
        }
        if (businessId.equals(reviewed.submission().parties().lead().businessId())) {
            return OrganisationLabel.lead();
        }
        Integer number = numbers.ofMember(businessId);
        return number == null ? null : OrganisationLabel.member(number);
    }

    OrganisationLabel label(Partner partner) {
        return reviewed.call().isBlind() ? OrganisationLabel.partner(numbers.ofPartner(partner)) : null;
    }

    String nameFi(Party party) {
        return reviewed.blind() ? label(party.businessId()).texts().fi() : party.nameFi();
    }

    String nameSv(Party party) {
        return reviewed.blind() ? label(party.businessId()).texts().sv() : party.nameSv();
    }

    /** In the language of the application. */
    String nameOf(Partner partner) {
        return reviewed.blind() ? label(partner).texts().in(languageOf(reviewed)) : partner.name();
    }

    /** What somebody wrote, with labels in the place of those who must not be known. */
    BlindText texts() {
        return texts;
    }
}
