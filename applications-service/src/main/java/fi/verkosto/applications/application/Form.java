package fi.verkosto.applications.application;

import fi.verkosto.applications.content.ApplicationContent;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.content.SectionContent;
import fi.verkosto.applications.content.SectionVersions;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * What is written in an application.
 *
 * @param unsubmitted whether anything of it, or of the files, is other than it was submitted: what reminders go by
 */
@Embeddable
record Form(
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        ApplicationContent content,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Column(name = "section_versions")
        SectionVersions sectionVersions,

        boolean unsubmitted) {

    static final Form EMPTY = new Form(ApplicationContent.EMPTY, SectionVersions.NONE, false);

    /** What is saved as it was is the same form. */
    Form with(SectionContent value) {
        return content.get(value.section()).equals(value)
                ? this
                : new Form(content.with(value), sectionVersions.next(value.section()), unsubmitted);
    }

    /** Whom to write to is no part of what was submitted, and stays as it is. */
    ApplicationContent contentBackTo(Submission submitted) {
        return submitted.content().with(content.contacts());
    }

    /** With whatever differs from the submission left out. */
    Form backTo(Submission submitted) {
        Form back = this;
        ApplicationContent target = contentBackTo(submitted);
        for (Section section : content.differingFrom(target)) {
            back = back.with(target.get(section));
        }
        return back.noted(false);
    }

    Form noted(boolean isUnsubmitted) {
        return new Form(content, sectionVersions, isUnsubmitted);
    }

    /** What was submitted, each section in the version that is the number of the submission. */
    static Form submitted(Submission submission) {
        return new Form(submission.content(), SectionVersions.all(submission.number()), false);
    }
}
