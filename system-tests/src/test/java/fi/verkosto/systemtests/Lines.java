package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.MailPreference;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Summary;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One line for each operation of the public API. A new operation has none yet, and so fails its test. */
final class Lines {
    private static final String OPEN = OpenCall.WHILE_OPEN;
    static final String CLOSED = "2019-02-01T10:00:00Z";
    private static final String NOBODY = "00000000-0000-7000-8000-00000000ffff";

    private final SystemStack stack;
    private final Map<String, Line> lines = new TreeMap<>();

    private Lines(SystemStack stack) {
        this.stack = stack;
    }

    static Map<String, Line> of(SystemStack stack) {
        Lines table = new Lines(stack);
        Summary played = stack.played();
        String application = played.applications().stream()
                .filter(placed -> placed.lead().equals("Omnia"))
                .map(Summary.Placed::id)
                .findFirst()
                .orElseThrow();
        table.addCalls();
        table.addAgencies();
        table.addApplications(application);
        table.addAttachments(application);
        table.addReceipts(played.call().id(), application);
        table.lines.putAll(ConsortiumLines.of(stack));
        new OfficersLines(stack).addTo(table.lines, application);
        new RegisterLines(stack).addTo(table.lines);
        table.addReviews(played.call().id(), application);
        new PlanLines(stack).addTo(table.lines, played.call().id());
        new ScenarioLines(stack).addTo(table.lines, played.call().id(), application);
        new LotteryLines(stack).addTo(table.lines, played.call().id(), application);
        new CorrectionLines(stack).addTo(table.lines, played.call().id());
        table.addAssignments(played.call().id(), application);
        table.addDisqualifications(played.call().id(), application);
        table.addDecisions(played.call().id(), application);
        table.addProgrammes(application);
        table.addEvents();
        table.addProviders();
        table.addPrivacy();
        return table.lines;
    }

    private void addCalls() {
        String draft = OpenCall.draft(stack).json().path("id").asText();
        String published = OpenCall.publish(stack).id();
        JsonNode request = OpenCall.request(stack);
        lines.put("createCall", Line.by("officer").with(request));
        lines.put("listCalls", Line.by("omnia"));
        lines.put("getCall", Line.by("omnia", published).notFor("omnia", 404, draft));
        lines.put("replaceCall", Line.by("officer", draft).with(request).illegalAt(OPEN, published));
        lines.put("deleteCall", Line.by("officer", draft).illegalAt(OPEN, published));
        lines.put("publishCall", Line.by("officer", draft).illegalAt(OPEN, published));
        lines.put("previewCall", Line.by("officer", draft));
        lines.put("copyCall", Line.by("officer", published));
        lines.put("getCallRequirements", Line.by("omnia", published).notFor("omnia", 404, draft));
        lines.put("listCallRevisions", Line.by("omnia", published).notFor("omnia", 404, draft));
        lines.put("getCallRevision", Line.by("omnia", published, "1").notFor("omnia", 404, draft, "1"));
        addCallChanges(draft, published);
    }

    private void addAgencies() {
        String agency = stack.as("administrator").organisation();
        ObjectNode settings = (ObjectNode) stack.as("omnia")
                .get("/v1/agencies/" + agency)
                .expect(200)
                .json()
                .path("settings");
        settings.set("portal", Json.object().put("call", "https://portal.example/haku/{id}"));
        lines.put("listAgencies", Line.by("omnia"));
        lines.put("getAgency", Line.by("omnia", agency).notFor("omnia", 404, "9900099-4"));
        lines.put(
                "putAgency", Line.by("administrator", agency).with(settings).notFor("administrator", 403, "9900099-4"));
        lines.put("listAgencyVersions", Line.by("administrator", agency).notFor("administrator", 403, "9900099-4"));
    }

    private void addCallChanges(String draft, String published) {
        JsonNode words = Script.call().path("names");
        JsonNode extension =
                Json.object().put("closesAt", "2018-11-28T14:15:00Z").set("reasons", words);
        JsonNode revision = Json.object()
                .<ObjectNode>set("words", words)
                .set("terms", Script.call().put("ownFundingPercent", 10));
        JsonNode staff = OpenCall.request(stack).path("staff");
        lines.put(
                "extendDeadline", Line.by("officer", published).with(extension).illegalAt(OPEN, draft));
        lines.put("reviseCall", Line.by("officer", published).with(revision).illegalAt(OPEN, draft));
        lines.put(
                "replaceStaff",
                Line.by("officer", published)
                        .with(Json.object().set("staff", staff))
                        .illegalAt(OPEN, draft));
    }

    /** @param decided an application of Omnia that has got its award */
    private void addApplications(String decided) {
        OpenCall call = OpenCall.publish(stack);
        String draft = call.start("omnia", "REGIONAL_NETWORK").json().path("id").asText();
        JsonNode start = Json.object().put("callId", call.id()).put("strand", "REGIONAL_NETWORK");
        lines.put("startApplication", Line.by("omnia").with(start));
        lines.put("listApplications", Line.by("omnia"));
        lines.put("getApplication", Line.by("omnia", draft).notFor("outsider", 404));
        JsonNode content = Script.applications().getFirst().content();
        for (String section : List.of("Basics", "Consortium", "Partners", "Contacts", "Budget", "Answers")) {
            lines.put(
                    "save" + section,
                    Line.by("omnia", draft)
                            .with(
                                    section.equals("Answers")
                                            ? Json.object().put("peerLearning", "Two visits a year")
                                            : content.path(section.toLowerCase(Locale.ROOT)))
                            .notFor("outsider", 404)
                            .illegalAt(OPEN, decided));
            lines.put("get" + section, Line.by("omnia", draft).notFor("outsider", 404));
        }
        lines.put("listApplicationProblems", Line.by("omnia", draft).notFor("outsider", 404));
        lines.put(
                "submitApplication",
                Line.by("omnia", draft).notFor("outsider", 404).illegalAt(OPEN, decided));
        lines.put("getSubmission", Line.by("omnia", decided, "1").notFor("outsider", 404));
        lines.put("listVersions", Line.by("omnia", decided).notFor("outsider", 404));
        lines.put("getVersion", Line.by("omnia", decided, "1").notFor("outsider", 404));
        lines.put("compareVersions", Line.by("omnia", decided, "1", "2").notFor("outsider", 404));
        lines.put(
                "withdrawApplication",
                Line.by("omnia", draft).notFor("outsider", 404).illegalAt(OPEN, decided));
    }

    /** @param submitted an application of Omnia with a submitted version */
    private void addAttachments(String submitted) {
        OpenCall call = OpenCall.publish(stack);
        String draft = call.start("omnia", "REGIONAL_NETWORK").json().path("id").asText();
        String file = stack.as("omnia")
                .post("/v1/applications/" + draft + "/attachments?section=budget&name=liite.txt")
                .once()
                .bytes(() -> new ByteArrayInputStream("Liite".getBytes(StandardCharsets.UTF_8)))
                .expect(201)
                .json()
                .path("id")
                .asText();
        lines.put("attachFile", Line.by("omnia", draft).notFor("outsider", 404));
        lines.put("listAttachments", Line.by("omnia", draft).notFor("outsider", 404));
        lines.put("getAttachment", Line.by("omnia", draft, file).notFor("outsider", 404));
        lines.put("downloadAttachment", Line.by("omnia", draft, file).notFor("outsider", 404));
        lines.put("deleteAttachment", Line.by("omnia", draft, file).notFor("outsider", 404));
        lines.put("listSubmittedAttachments", Line.by("omnia", submitted, "1").notFor("outsider", 404));
        lines.put(
                "downloadSubmittedAttachment",
                Line.by("omnia", submitted, "1", NOBODY).notFor("outsider", 404));
    }

    private void addReceipts(String call, String application) {
        JsonNode nothing = Json.parse("{\"receipts\": [\"none\"]}");
        lines.put("listApplicationNotes", Line.by("officer", call).notFor("officer", 404, NOBODY));
        lines.put("getSubmissionReceipt", Line.by("omnia", application, "1").notFor("outsider", 404));
        lines.put("getSubmissionRecord", Line.by("omnia", application, "1").notFor("outsider", 404));
        lines.put("listReceiptsOfCall", Line.by("officer", call));
        lines.put("getReceiptKeys", Line.by("omnia"));
        lines.put("verifyReceipts", Line.by("omnia").with(nothing));
    }

    private void addReviews(String call, String application) {
        String review = idOf("officer", "/v1/reviews?call=" + call, application);
        JsonNode names = Script.call().path("names");
        ObjectNode eligible = Json.object().put("eligible", true).set("reasons", names);
        JsonNode evaluator =
                Json.object().put("evaluator", stack.as("evaluator-1").subject());
        lines.put("getVersionUnderReview", Line.by("presenter", application).notFor("presenter", 404, NOBODY));
        lines.put("listReviews", Line.by("officer"));
        lines.put("getReview", Line.by("officer", review));
        lines.put("getReviewHistory", Line.by("officer", review).notFor("officer", 404, NOBODY));
        lines.put("decideEligibility", Line.by("officer", review).with(eligible).illegalAt(CLOSED, review));
        lines.put(
                "correctEligibility",
                Line.by("officer", review)
                        .with(eligible.deepCopy().put("correctedBecause", "Lupa löytyi"))
                        .illegalAt(CLOSED, review));
        addChecks(call, review);
        lines.put("listReviewNotes", Line.by("officer", call).notFor("officer", 404, NOBODY));
        lines.put("offerAssignment", Line.by("officer", review).with(evaluator).illegalAt(CLOSED, review));
        lines.put("listAssignmentsOfReview", Line.by("officer", review));
        new PanelLines(stack).addTo(lines, review);
        lines.put("getRanking", Line.by("officer", call));
        lines.put("listEvaluatorHints", Line.by("officer", call).notFor("presenter", 403));
        lines.put("getScoreDistribution", Line.by("officer", call));
        lines.put("getReviewProgress", Line.by("officer", call));
        lines.put("getRecord", Line.by("officer", call));
        lines.put("getRecordSeal", Line.by("officer", call));
        lines.put("getRecordedRanking", Line.by("officer", call));
        lines.put("getRecordedSelection", Line.by("officer", call));
        lines.put("getSelectionHistory", Line.by("officer", call).notFor("officer", 404, NOBODY));
        lines.put("selectApplications", Line.by("officer").with(Json.object().put("callId", call)));
        lines.put("listSelections", Line.by("officer"));
        lines.put("getSelection", Line.by("officer", NOBODY).notFor("officer", 404));
    }

    private void addChecks(String call, String review) {
        ObjectNode chosen = Json.object();
        chosen.putArray("reviews").add(review);
        ObjectNode previewed = Json.object();
        previewed
                .putArray("applications")
                .add(Json.object().put("reviewId", review).put("digest", "none"));
        lines.put("getEligibilityChecks", Line.by("officer", review).notFor("officer", 404, NOBODY));
        lines.put("listEligibilityChecks", Line.by("officer", call).notFor("officer", 404, NOBODY));
        lines.put(
                "previewEligibilityConfirmation",
                Line.by("officer", call).with(chosen).notFor("officer", 404, NOBODY));
        lines.put("confirmEligibility", Line.by("officer", call).with(previewed).notFor("officer", 404, NOBODY));
    }

    private void addAssignments(String call, String application) {
        String own = idOf("evaluator-1", "/v1/assignments?call=" + call, application);
        JsonNode reason = Json.object().put("reason", "Esteellinen");
        JsonNode scores = Json.parse("""
                {"applicationVersion": 1,
                 "scores": [{"criterion": "REGIONAL_IMPACT", "score": 3, "rationale": "Kolme maakuntaa"}]}""");
        lines.put("listOwnAssignments", Line.by("evaluator-1"));
        lines.put("getAssignment", Line.by("evaluator-1", own).notFor("evaluator-1", 404, NOBODY));
        lines.put("endAssignment", Line.by("officer", own).with(reason).illegalAt(CLOSED, own));
        lines.put("reopenScores", Line.by("officer", own).with(reason).illegalAt(CLOSED, own));
        lines.put("acceptAssignment", step(own));
        lines.put("declineAssignment", step(own).with(reason));
        lines.put("putScores", step(own).with(scores));
        lines.put("completeAssignment", step(own));
    }

    private void addDisqualifications(String call, String application) {
        String review = idOf("officer", "/v1/reviews?call=" + call, application);
        JsonNode interests = Json.object()
                .put("employer", "9900101-0")
                .set("ties", Json.object().putArray("ties"));
        JsonNode statement = Json.object().put("person", NOBODY).put("reason", "Esteellinen");
        lines.put("getOwnInterests", Line.by("evaluator-1"));
        lines.put("putOwnInterests", Line.by("evaluator-1").with(interests));
        lines.put("listInterestsOfStaff", Line.by("officer", call).notFor("officer", 404, NOBODY));
        lines.put(
                "stateDisqualification",
                Line.by("officer", review).with(statement).notFor("officer", 404, NOBODY));
        lines.put("listDisqualifications", Line.by("officer", review).notFor("officer", 404, NOBODY));
        lines.put("getDisqualification", Line.by("officer", NOBODY).notFor("officer", 404, NOBODY));
        lines.put(
                "liftDisqualification",
                Line.by("officer", NOBODY)
                        .with(Json.object().put("reason", "Päättynyt"))
                        .notFor("officer", 404, NOBODY));
    }

    /** A step of an evaluator: not for the other one, and not once the assignment is complete. */
    private static Line step(String assignment) {
        return Line.by("evaluator-1", assignment).notFor("evaluator-2", 404).illegalAt(CLOSED, assignment);
    }

    private void addDecisions(String call, String application) {
        String decision = idOf("officer", "/v1/decisions?call=" + call, application);
        lines.put("listDecisions", Line.by("officer"));
        lines.put("getDecision", Line.by("officer", decision));
        lines.put("getNotifiedDecision", Line.by("omnia", application).notFor("outsider", 404));
        lines.put("getFeedback", Line.by("omnia", application).notFor("outsider", 404));
        lines.put("listPublishedDecisions", Line.by("omnia"));
        lines.put("exportPublishedDecisions", Line.by("omnia"));
        addDecisionsOfCall(call, decision);
        lines.put("listDecisionLetters", Line.by("officer"));
        lines.put("getDecisionLetter", Line.by("omnia", decision).notFor("outsider", 404));
        lines.put("resendDecisionLetter", Line.by("officer", decision).notFor("officer", 404, NOBODY));
        lines.put("getDecisionLetterData", Line.by("omnia", decision).notFor("outsider", 404));
        lines.put("presentDecision", Line.by("presenter", decision).illegalAt(CLOSED, decision));
        lines.put(
                "takeBackDecision",
                Line.by("presenter", decision)
                        .with(Json.object().put("reason", "Perustelu puuttuu"))
                        .illegalAt(CLOSED, decision));
        lines.put("approveDecision", Line.by("decider", decision).illegalAt(CLOSED, decision));
        lines.put("notifyDecision", Line.by("officer", decision).illegalAt(CLOSED, decision));
    }

    private void addDecisionsOfCall(String call, String decision) {
        ObjectNode ofCall = Json.object().put("callId", call);
        ObjectNode ofNone = Json.object().put("callId", NOBODY);
        ofNone.putArray("decisions")
                .add(Json.object().put("decisionId", decision).put("digest", "none"));
        lines.put("listDecisionTexts", Line.by("officer"));
        lines.put("getDecisionList", Line.by("officer", call).notFor("officer", 404, NOBODY));
        lines.put("getSuccession", Line.by("officer", call).notFor("officer", 404, NOBODY));
        lines.put(
                "draftSuccessor",
                Line.by("officer", call)
                        .with(Json.object().put("applicationId", NOBODY))
                        .notFor("officer", 404, NOBODY));
        String successor = successorIn(call);
        lines.put(
                "cancelSuccessorDraft",
                Line.by("officer", call, successor)
                        .with(Json.object().put("reason", "Hakija luopuu"))
                        .notFor("officer", 404, NOBODY, successor)
                        .illegalAt(CLOSED, call, successor));
        lines.put(
                "writeDecision",
                Line.by("officer", decision)
                        .with(Json.object().put("withGround", true))
                        .illegalAt(CLOSED, decision));
        lines.put("previewDecisionPresentation", Line.by("presenter").with(ofCall));
        lines.put("previewDecisionApproval", Line.by("decider").with(ofCall));
        lines.put("previewDecisionNotification", Line.by("officer").with(ofCall));
        lines.put("presentDecisions", Line.by("presenter").with(ofNone));
        lines.put("approveDecisions", Line.by("decider").with(ofNone));
        lines.put("notifyDecisions", Line.by("officer").with(ofNone));
    }

    private void addProgrammes(String application) {
        JsonNode programme = stack.as("omnia").list("/v1/programmes?limit=200").stream()
                .filter(seen -> seen.path("callId")
                        .asText()
                        .equals(stack.played().call().id()))
                .findFirst()
                .orElseThrow();
        String id = programme.path("id").asText();
        String network = idOf("officer", "/v1/programmes/" + id + "/networks?limit=200", application);
        lines.put("listProgrammes", Line.by("omnia"));
        lines.put("getProgramme", Line.by("omnia", id).notFor("outsider", 403));
        lines.put(
                "listProgrammeNotes",
                Line.by("officer", stack.played().call().id()).notFor("officer", 404, NOBODY));
        lines.put("listNetworksOfProgramme", Line.by("gradia", id).notFor("omnia", 403));
        lines.put("getNetwork", Line.by("omnia", network).notFor("outsider", 403));
        lines.put("acceptNetworkGrant", answer(network));
        lines.put("declineNetworkGrant", answer(network).with(Json.object().put("reason", "Ei omarahoitusta")));
        lines.put("acceptNetworkGrantLate", settlement(network));
        lines.put("lapseNetworkGrant", settlement(network));
        new AgreementLines(stack, network).addTo(lines);
        new IndicatorLines(stack, id, network).addTo(lines);
        new PeopleLines(stack, network, id).addTo(lines);
        addAssessments(network);
        new StatusLines(network, id).addTo(lines);
        new StoryboardLines(stack, network, id).addTo(lines);
        new NetworkPlanLines(network, id).addTo(lines);
        new SupportLines(stack, id, network).addTo(lines);
        new SignalLines(stack, id, network).addTo(lines);
        String appointment = programme.path("coordinator").path("appointmentId").asText();
        lines.put("getNetworkHistory", Line.by("omnia", network).notFor("outsider", 403));
        lines.put("getAppointmentHistory", Line.by("gradia", appointment).notFor("outsider", 403));
        lines.put("listAppointments", Line.by("gradia"));
        lines.put("getAppointment", Line.by("gradia", appointment).notFor("outsider", 403));
        lines.put(
                "acceptCoordinationGrant",
                Line.by("gradia", appointment).notFor("omnia", 403).illegalAt(CLOSED, appointment));
        lines.put(
                "declineCoordinationGrant",
                Line.by("gradia", appointment)
                        .notFor("omnia", 403)
                        .with(Json.object().put("reason", "Ei omarahoitusta"))
                        .illegalAt(CLOSED, appointment));
        lines.put("acceptCoordinationGrantLate", settlement(appointment));
        lines.put("lapseCoordinationGrant", settlement(appointment));
    }

    /** Of a month that is due at any time that is played here. */
    private void addAssessments(String network) {
        ObjectNode claim = Json.object().put("level", "TEAM").put("justification", "Työryhmä on koossa");
        lines.put("listAssessments", Line.by("omnia", network).notFor("outsider", 403));
        lines.put(
                "assessOwnNetwork",
                Line.by("omnia", network, "2019-02").with(claim).notFor("lehtomaa", 403));
        lines.put(
                "assessNetwork",
                Line.by("gradia", network, "2019-02").with(claim).notFor("omnia", 403));
    }

    /** An answer of the lead: not for the coordinator, and not once the grant is accepted. */
    private static Line answer(String network) {
        return Line.by("omnia", network).notFor("gradia", 403).illegalAt(CLOSED, network);
    }

    /** By an officer, with a reason. */
    private static Line settlement(String grant) {
        return Line.by("officer", grant)
                .with(Json.object().put("reason", "Ilmoitus tuli postitse"))
                .notFor("officer", 404, NOBODY)
                .illegalAt(CLOSED, grant);
    }

    private void addEvents() {
        lines.put("readEvents", Line.by("integrator"));
        lines.put("listDeliveries", Line.by("administrator"));
        ObjectNode why = Json.object().put("reason", "Palvelin on korjattu");
        lines.put("requeueDelivery", Line.by("administrator", NOBODY).with(why).notFor("administrator", 404));
        lines.put(
                "requeueDeliveries",
                Line.by("administrator").with(why.deepCopy().put("trouble", "SENDER")));
    }

    private void addProviders() {
        String omnia = "0502454-6";
        String none = "0000000-0";
        JsonNode file = Json.parse("""
                {"providers": [{"businessId": "0502454-6", "nameFi": "Omnia", "holderKind": "JOINT_AUTHORITY",
                                "homeRegion": "01", "licenceFrom": "2018-01-01"}]}""");
        lines.put("importProviders", Line.by("administrator").with(file));
        lines.put("getProviderImport", Line.by("administrator", NOBODY).notFor("administrator", 404));
        lines.put("listProviders", Line.by("omnia"));
        lines.put("getProvider", Line.by("omnia", omnia).notFor("omnia", 404, none));
        lines.put("listProviderHistory", Line.by("officer", omnia).notFor("officer", 404, none));
    }

    private void addPrivacy() {
        JsonNode person = Json.object().put("email", "nobody@nobody.example");
        JsonNode erasure = Json.object().put("email", "nobody@nobody.example").put("reason", "Pyyntö 12/2018");
        lines.put("exportPerson", Line.by("administrator").with(person));
        lines.put("erasePerson", Line.by("administrator").with(erasure));
        lines.put("getPersonErasure", Line.by("administrator", NOBODY).notFor("administrator", 404));
        lines.put("exportMails", Line.by("administrator").with(person));
        addMailPreferences();
    }

    private void addMailPreferences() {
        JsonNode wish = Json.object()
                .put("address", "presenter@presenter.example")
                .put("language", "fi")
                .put("rhythm", "SINGLE");
        new MailPreference(stack.as("presenter")).choose(wish);
        lines.put("getMailPreference", Line.by("presenter"));
        lines.put("putMailPreference", Line.by("presenter").with(wish));
    }

    /** What was given in the place of a rejection that stays as it was; what corrects a decision comes in the place of one as well. */
    private String successorIn(String call) {
        List<JsonNode> all = stack.as("officer").list("/v1/decisions?call=" + call);
        Set<String> corrected = all.stream()
                .filter(decision -> decision.path("state").asText().equals("CORRECTED"))
                .map(decision -> decision.path("id").asText())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(decision -> decision.path("supersedes").isTextual())
                .filter(decision ->
                        !corrected.contains(decision.path("supersedes").asText()))
                .map(decision -> decision.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private String idOf(String user, String list, String application) {
        return stack.as(user).list(list).stream()
                .filter(item -> item.path("applicationId").asText().equals(application))
                .map(item -> item.path("id").asText())
                .findFirst()
                .orElseThrow();
    }
}
