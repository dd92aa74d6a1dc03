package fi.verkosto.applications.draft.api;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.content.Section;

/** The name of a section in an address. */
public final class SectionName {

    private SectionName() {}

    public static Section parse(String name) {
        return Section.named(name).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
