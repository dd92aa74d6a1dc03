package fi.verkosto.applications.application.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.problem.LocatedError;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Language;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.access.Participants;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationState;
import fi.verkosto.applications.application.Judgement;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.content.SectionContent;
import fi.verkosto.applications.receipt.IssuedReceipt;
import fi.verkosto.applications.receipt.IssuedReceipts;
import fi.verkosto.applications.rules.SubmissionRules;
import fi.verkosto.applications.submission.ReceiptedSubmission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** How applications are shown to the caller. */
@ApplicationScoped
public class ApplicationAnswers {

    private final ApplicationAccess access;
    private final SubmissionRules rules;
    private final Participants participants;
    private final IssuedReceipts receipts;
    private final Language language;

    ApplicationAnswers(
            ApplicationAccess access,
            SubmissionRules rules,
            Participants participants,
            IssuedReceipts receipts,
            Language language) {
        this.access = access;
        this.rules = rules;
        this.participants = participants;
        this.receipts = receipts;
        this.language = language;
    }

    Page<ApplicationSummary> page(UUID call, ApplicationState state, int limit, Cursor cursor) {
        return Page.of(
                access.page(call, state, cursor.id(), limit + 1),
                limit,
                ApplicationSummary::from,
                application -> new Cursor(application.id()));
    }

    RestResponse<ApplicationResponse> shown(UUID id) {
        return ok(access.toRead(id));
    }

    public <C extends SectionContent> RestResponse<ApplicationSection<C>> section(UUID id, Class<C> type) {
        return section(access.toRead(id), type);
    }

    public <C extends SectionContent> RestResponse<ApplicationSection<C>> section(
            Application application, Class<C> type) {
        Section section = Section.holding(type);
        C content = type.cast(application.content().get(section));
        return answer(application, section, ApplicationSection.from(application, section, content));
    }

    /** The same of a section that only the request names. */
    public RestResponse<ApplicationSection<?>> section(Application application, Section section) {
        SectionContent content = application.content().get(section);
        return answer(application, section, ApplicationSection.from(application, section, content));
    }

    /** The ETag is the section's own. */
    private static <T> RestResponse<T> answer(Application application, Section section, T body) {
        return ResponseBuilder.ok(body)
                .tag(Versions.etag(application.sectionVersions().of(section)))
                .build();
    }

    @Transactional
    ProblemList problems(UUID id) {
        Application application = access.toRead(id);
        Judgement judgement = rules.judge(application.candidate(), access.callOf(application));
        return new ProblemList(
                LocatedError.of(judgement.faults(), language.locale()),
                LocatedError.of(judgement.warnings(), language.locale()));
    }

    public SubmissionResponse submission(UUID id, int number) {
        Submission submission = access.submission(id, number);
        return SubmissionResponse.from(
                submission,
                access.toRead(id).caseNumber(),
                receiptOf(submission).orElse(null));
    }

    public String receipt(UUID id, int number) {
        Submission submission = access.submission(id, number);
        return receiptOf(submission).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    public String record(UUID id, int number) {
        return access.submission(id, number).record().orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    public RestResponse<ApplicationResponse> ok(Application application) {
        return ResponseBuilder.ok(response(application))
                .tag(Versions.etag(application.version()))
                .build();
    }

    public RestResponse<ApplicationResponse> created(Application application) {
        return ResponseBuilder.create(Status.CREATED, response(application))
                .location(URI.create("/v1/applications/" + application.id()))
                .tag(Versions.etag(application.version()))
                .build();
    }

    /** The ETag is the application's, which the submission changed. */
    public RestResponse<SubmissionResponse> created(ReceiptedSubmission submitted) {
        Submission submission = submitted.submission();
        Application application = access.toRead(submission.applicationId());
        return ResponseBuilder.create(
                        Status.CREATED,
                        SubmissionResponse.from(submission, application.caseNumber(), submitted.receipt()))
                .location(URI.create("/v1/applications/" + application.id() + "/submissions/" + submission.number()))
                .tag(Versions.etag(application.version()))
                .build();
    }

    private Optional<String> receiptOf(Submission submission) {
        return receipts.of(submission.applicationId(), submission.number()).map(IssuedReceipt::compact);
    }

    private ApplicationResponse response(Application application) {
        return ApplicationResponse.from(application, participants.of(application), access.callOf(application));
    }
}
