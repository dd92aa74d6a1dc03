package fi.verkosto.review.review;

import fi.verkosto.api.blind.BlindText;
import fi.verkosto.api.blind.BlindText.Named;
import fi.verkosto.api.blind.OrganisationLabel;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the organisations of an application are called to one reader: by their names, and where the review is blind by labels
 * too, which is all that its evaluators read.
 */
public final class Blinding {

    private static final Blinding NONE = new Blinding(null, null, BlindText.of(List.of(), Locale.ROOT));

    /** Null where the review is not blind. */
    private final OrganisationNames names;

    /** Null where the reader may know who applies. */
    private final SubmittedApplication hidden;

    private final BlindText texts;

    private Blinding(OrganisationNames names, SubmittedApplication hidden, BlindText texts) {
        this.names = names;
        this.hidden = hidden;
        this.texts = texts;
    }

    /** Of a review that is not blind. */
    static Blinding none() {
        return NONE;
    }

    /** For readers who may know who applies, and talk with others who may not. */
    static Blinding labelling(OrganisationNames names) {
        return new Blinding(names, null, NONE.texts);
    }

    /** For evaluators. */
    static Blinding hiding(SubmittedApplication application, OrganisationNames names) {
        return new Blinding(names, application, BlindText.of(named(application, names), languageOf(application)));
    }

    private static List<Named> named(SubmittedApplication application, OrganisationNames names) {
        Blinding labels = labelling(names);
        List<Member> members = application.members();
        List<Partner> partners = application.partners();
        return Stream.of(
                        Stream.of(Named.of(
                                labels.lead(),
                                application.lead().businessId(),
                                application.lead().name(),
                                names.leadSv())),
                        IntStream.range(0, members.size())
                                .mapToObj(place -> Named.of(
                                        labels.member(place),
                                        members.get(place).businessId(),
                                        members.get(place).name(),
                                        names.nameSvOfMember(place))),
                        IntStream.range(0, partners.size())
                                .mapToObj(place -> Named.of(
                                        labels.partner(place),
                                        partners.get(place).businessId(),
                                        partners.get(place).name())))
                .flatMap(one -> one)
                .toList();
    }

    private static Locale languageOf(SubmittedApplication application) {
        return Locale.of(application.language() == null ? "fi" : application.language());
    }

    /** Whether the reader must not know who applies. */
    public boolean isHiding() {
        return hidden != null;
    }

    /** Null where the review is not blind, as of the others. */
    public OrganisationLabel lead() {
        return names == null ? null : OrganisationLabel.lead();
    }

    /**
     * Of a member.
     *
     * @param place among those of the version under review
     */
    public OrganisationLabel member(int place) {
        return names == null ? null : OrganisationLabel.member(OrganisationNames.numberAt(place, names.members()));
    }

    public OrganisationLabel partner(int place) {
        return names == null ? null : OrganisationLabel.partner(OrganisationNames.numberAt(place, names.partners()));
    }

    /** A business ID, or whatever else tells which organisation it is; null to whoever must not know that. */
    public <T> T known(T telling) {
        return isHiding() ? null : telling;
    }

    /** The name, or the label in the language of the application. */
    public String nameOr(OrganisationLabel label, String name) {
        return isHiding() ? label.texts().in(languageOf(hidden)) : name;
    }

    /** What somebody wrote, with labels in the place of those who must not be known; null stays null. */
    public String text(String written) {
        return texts.of(written);
    }
}
