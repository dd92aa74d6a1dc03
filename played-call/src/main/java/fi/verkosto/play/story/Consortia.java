package fi.verkosto.play.story;

import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.story.Script.ScriptedApplication;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Leads invite the members that their applications name, and the members' own people accept. */
public final class Consortia {
    private final Function<String, Portal> users;
    private final Map<String, String> usersByOrganisation = Script.users();

    /** @param users gives a user's portal by the user's name */
    public Consortia(Function<String, Portal> users) {
        this.users = users;
    }

    /** Returns how many members the application has now. */
    public int form(String application, ScriptedApplication script) {
        List<String> members = script.content().at("/consortium/members").findValuesAsText("businessId");
        members.forEach(member -> join(application, script.user(), member));
        return members.size();
    }

    /** The provider is invited and accepts. */
    public void join(String application, String lead, String member) {
        Answer invited = invite(application, lead, member);
        users.apply(usersByOrganisation.get(member))
                .post("/v1/applications/" + application + "/memberships/" + member + "/acceptance")
                .ifMatch(invited.etag())
                .expect(200);
    }

    /** The membership, which waits for its answer. */
    public Answer invite(String application, String lead, String member) {
        return users.apply(lead)
                .post("/v1/applications/" + application + "/memberships")
                .once()
                .json(Json.object().put("businessId", member))
                .expect(201);
    }
}
