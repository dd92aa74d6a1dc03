package fi.verkosto.coordination.programme;

import java.util.List;

/** Who was invited to what: the package that invites people knows. */
public interface Places {

    /**
     * What the person has confirmed and nobody has ended, the oldest first.
     *
     * @param person the subject of their token
     */
    List<Place> of(String person);
}
