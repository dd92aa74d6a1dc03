package fi.verkosto.applications.attachment.api;

import fi.verkosto.applications.attachment.AttachFile;
import fi.verkosto.applications.attachment.ExamineFile;
import fi.verkosto.applications.attachment.ReceiveFile;
import fi.verkosto.applications.attachment.ReceivedFile;
import fi.verkosto.applications.content.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** An upload from its head to its answer. */
@ApplicationScoped
class Uploads {

    private final AttachFile attachFile;
    private final ReceiveFile receiveFile;
    private final ExamineFile examineFile;
    private final Once once;

    Uploads(AttachFile attachFile, ReceiveFile receiveFile, ExamineFile examineFile, Once once) {
        this.attachFile = attachFile;
        this.receiveFile = receiveFile;
        this.examineFile = examineFile;
        this.once = once;
    }

    RestResponse<AttachmentResponse> upload(UUID applicationId, String sectionName, String name, InputStream body) {
        Section section = Section.named(sectionName).orElseThrow();
        ExamineFile.requireName(name);
        // Sent again, a request gets its answer also when it would be refused by now.
        if (!once.isRepeated()) {
            attachFile.requireRoom(applicationId);
        }
        try (ReceivedFile file = receiveFile.receive(body)) {
            return once.keep(applicationId, examineFile.examine(section, name, file), file);
        }
    }
}
