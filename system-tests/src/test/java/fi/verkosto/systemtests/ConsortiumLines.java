package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.story.Consortia;
import java.util.Map;
import java.util.TreeMap;

/** The lines of the operations by which a consortium comes together. */
final class ConsortiumLines {
    private static final String OPEN = OpenCall.WHILE_OPEN;
    private static final String NOBODY = "00000000-0000-7000-8000-00000000ffff";

    private final SystemStack stack;
    private final Consortia consortia;
    private final Map<String, Line> lines = new TreeMap<>();

    private ConsortiumLines(SystemStack stack) {
        this.stack = stack;
        this.consortia = new Consortia(stack::as);
    }

    static Map<String, Line> of(SystemStack stack) {
        ConsortiumLines table = new ConsortiumLines(stack);
        String draft = table.draft();
        table.addLeads(draft);
        table.addMembers(draft);
        table.addAccessGrants(draft);
        return table.lines;
    }

    /** Of Omnia. Riveria is a member already, Gradia is invited, and Turku was removed again. */
    private String draft() {
        String draft = started();
        consortia.join(draft, "omnia", idOf("riveria"));
        consortia.invite(draft, "omnia", idOf("gradia"));
        String etag = consortia.invite(draft, "omnia", idOf("turku")).etag();
        stack.as("omnia")
                .post("/v1/applications/" + draft + "/memberships/" + idOf("turku") + "/removal")
                .ifMatch(etag)
                .expect(200);
        return draft;
    }

    private void addLeads(String draft) {
        JsonNode gradia = Json.object().put("businessId", idOf("gradia"));
        lines.put("inviteMember", Line.by("omnia", draft).with(gradia).notFor("riveria", 403));
        lines.put(
                "removeMember",
                Line.by("omnia", draft, idOf("riveria")).notFor("riveria", 403).illegalAt(OPEN, draft, idOf("turku")));
        lines.put("listMemberships", Line.by("riveria", draft).notFor("gradia", 404));
        lines.put("getMembership", Line.by("gradia", draft, idOf("gradia")).notFor("outsider", 404));
    }

    private void addMembers(String draft) {
        String gradia = idOf("gradia");
        String joined = started();
        consortia.join(joined, "omnia", gradia);
        lines.put("listInvitations", Line.by("gradia"));
        lines.put(
                "acceptInvitation",
                Line.by("gradia", draft, gradia).notFor("omnia", 403).illegalAt(OPEN, joined, gradia));
        lines.put(
                "declineInvitation",
                Line.by("gradia", draft, gradia).notFor("omnia", 403).illegalAt(OPEN, joined, gradia));
        lines.put(
                "leaveConsortium",
                Line.by("gradia", joined, gradia).notFor("omnia", 403).illegalAt(OPEN, draft, gradia));
    }

    private void addAccessGrants(String draft) {
        JsonNode right =
                Json.object().put("person", stack.as("gradia").subject()).put("right", "EDIT");
        lines.put("grantAccess", Line.by("omnia", draft).with(right).notFor("riveria", 403));
        lines.put("listAccessGrants", Line.by("omnia", draft).notFor("riveria", 403));
        lines.put("revokeAccess", Line.by("omnia", draft, NOBODY).notFor("riveria", 403));
        addAccessInvitations(draft);
    }

    private void addAccessInvitations(String draft) {
        JsonNode offer = Json.object()
                .put("email", "gradia@gradia.example")
                .put("businessId", idOf("gradia"))
                .put("right", "EDIT")
                .put("language", "fi");
        String offered = stack.as("omnia")
                .post("/v1/applications/" + draft + "/access-invitations")
                .once()
                .json(offer)
                .expect(201)
                .json()
                .path("id")
                .asText();
        lines.put("inviteByMail", Line.by("omnia", draft).with(offer).notFor("riveria", 403));
        lines.put("listAccessInvitations", Line.by("omnia", draft).notFor("riveria", 403));
        lines.put("withdrawAccessInvitation", Line.by("omnia", draft, NOBODY).notFor("riveria", 403));
        lines.put("listOwnAccessInvitations", Line.by("gradia"));
        lines.put("acceptAccess", Line.by("gradia", offered).notFor("riveria", 404));
    }

    private String started() {
        return OpenCall.publish(stack)
                .start("omnia", "REGIONAL_NETWORK")
                .json()
                .path("id")
                .asText();
    }

    private String idOf(String user) {
        return stack.as(user).organisation();
    }
}
