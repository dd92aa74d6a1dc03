package fi.verkosto.applications.attachment.api;

import fi.verkosto.api.idempotency.IdempotencyKey;
import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.applications.attachment.AttachFile;
import fi.verkosto.applications.attachment.Attachment;
import fi.verkosto.applications.attachment.NewAttachment;
import fi.verkosto.applications.attachment.ReceivedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * Keeps a file once for each Idempotency-Key. The key is claimed when the body is complete: only then is it known what the
 * request is, the hash of its content included, and no transaction has to wait for a slow caller.
 */
@ApplicationScoped
class Once {

    private final AttachFile attachFile;
    private final IdempotencyKey key;

    Once(AttachFile attachFile, IdempotencyKey key) {
        this.attachFile = attachFile;
        this.key = key;
    }

    boolean isRepeated() {
        return key.isAnswered();
    }

    @Idempotent
    RestResponse<AttachmentResponse> keep(UUID applicationId, NewAttachment file, ReceivedFile content) {
        Attachment attachment = attachFile.attach(applicationId, file, content);
        return ResponseBuilder.create(Status.CREATED, AttachmentResponse.from(attachment))
                .location(URI.create("/v1/applications/" + applicationId + "/attachments/" + attachment.id()))
                .tag(new EntityTag(attachment.sha256()))
                .build();
    }
}
