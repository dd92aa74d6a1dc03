package fi.verkosto.applications.application.api;

import fi.verkosto.api.CommonError;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.application.Section;

/** The name of a section in an address. */
final class SectionName {

    private SectionName() {}

    static Section parse(String name) {
        return Section.named(name).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
