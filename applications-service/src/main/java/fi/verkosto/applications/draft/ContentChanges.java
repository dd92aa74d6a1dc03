package fi.verkosto.applications.draft;

import java.util.List;

/** Where two contents of a section differ. Answered at the edge, where it is known what content looks like in JSON. */
public interface ContentChanges {

    /** JSON Pointers into the application's content; into the one before for what is gone. */
    List<String> pointers(SectionChange change);
}
