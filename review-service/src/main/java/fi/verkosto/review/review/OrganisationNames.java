package fi.verkosto.review.review;

import java.util.List;

/**
 * What a version says of its organisations that only blind reviews and letters ask for, in the order in which it has them.
 *
 * @param leadSv the Swedish name of the lead; null where it was not told
 * @param leadHolderKind what kind of organisation the lead is, as the register of providers has it; null where it was not told
 */
public record OrganisationNames(String leadSv, String leadHolderKind, List<Numbered> members, List<Numbered> partners) {

    static final OrganisationNames UNTOLD = new OrganisationNames(null, null, List.of(), List.of());

    /**
     * A member or a partner.
     *
     * @param number that it keeps in all versions of the application; null where it was not told
     * @param nameSv null of a partner, and where it was not told
     * @param holderKind null likewise
     */
    public record Numbered(Integer number, String nameSv, String holderKind) {}

    /** What came before numbers were told has one by its place. */
    static int numberAt(int place, List<Numbered> told) {
        Integer number = place < told.size() ? told.get(place).number() : null;
        return number == null ? place + 1 : number;
    }

    /** What kind of organisation a member is; null where it was not told. */
    public String holderKindOfMember(int place) {
        return place < members.size() ? members.get(place).holderKind() : null;
    }

    public String nameSvOfMember(int place) {
        return place < members.size() ? members.get(place).nameSv() : null;
    }
}
