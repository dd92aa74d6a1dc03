package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.Portal;

/** An application that is complete, and so can be submitted again and again while the call is open. */
final class Draft {
    private final Portal applicant;
    private final String path;
    private String etag;

    Draft(Portal applicant, String path) {
        this.applicant = applicant;
        this.path = path;
        this.etag = applicant.get(path).expect(200).etag();
    }

    void submit() {
        etag = applicant
                .post(path + "/submissions")
                .once()
                .ifMatch(etag)
                .expect(201)
                .etag();
    }
}
