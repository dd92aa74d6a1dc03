package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Portal;

/** An application as a portal fills it in: section by section, each with the version that was read. */
public record Sections(Portal applicant, String application) {

    /** Saves every section of the content; returns the application as it is then, with its ETag. */
    public Answer save(JsonNode content) {
        content.properties().forEach(section -> save(section.getKey(), section.getValue()));
        return applicant.get(application).expect(200);
    }

    /** Saves one section; the answer has its new ETag. */
    public Answer save(String section, JsonNode patch) {
        String path = application + "/sections/" + section;
        return applicant
                .patch(path)
                .ifMatch(applicant.get(path).expect(200).etag())
                .mergePatch(patch)
                .expect(200);
    }
}
