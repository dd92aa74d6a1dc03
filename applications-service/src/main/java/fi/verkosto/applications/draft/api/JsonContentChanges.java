package fi.verkosto.applications.draft.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.applications.draft.ContentChanges;
import fi.verkosto.applications.draft.SectionChange;
import fi.verkosto.applications.version.api.Differences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Compares sections as the API shows them. */
@ApplicationScoped
class JsonContentChanges implements ContentChanges {

    /** More than anybody reads one by one. */
    private static final int MOST = 100;

    private final ObjectMapper json;

    JsonContentChanges(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public List<String> pointers(SectionChange change) {
        String root = "/" + change.section().path();
        List<String> pointers =
                Differences.between(json.valueToTree(change.before()), json.valueToTree(change.after())).stream()
                        .map(difference -> root + difference.pointer())
                        .toList();
        return pointers.size() > MOST ? List.of(root) : pointers;
    }
}
