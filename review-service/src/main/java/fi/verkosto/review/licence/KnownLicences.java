package fi.verkosto.review.licence;

import java.util.List;

/**
 * What was told of the licences of the lead and members of an application. Whoever is in neither list had a licence at the
 * submission, and has it still.
 *
 * @param starts of those that begin after the call has closed; null where nobody has said whether there are any
 * @param ends of those that have an end
 */
public record KnownLicences(List<LicenceStart> starts, List<LicenceEnd> ends) {

    public static final KnownLicences WITHOUT_BOUNDS = new KnownLicences(List.of(), List.of());
}
