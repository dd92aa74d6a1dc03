package fi.verkosto.applications.application;

import fi.verkosto.api.value.Money;
import fi.verkosto.applications.content.ApplicationContent;
import fi.verkosto.applications.content.ConsortiumMember;
import fi.verkosto.applications.content.Contact;
import fi.verkosto.applications.content.Partner;
import fi.verkosto.applications.funding.Funding;
import fi.verkosto.applications.provider.HolderKind;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A version of an application was submitted: all that later services need of it, without contact persons. */
public record ApplicationSubmitted(
        UUID applicationId,
        String agency,
        long revision,
        UUID callId,
        String caseNumber,
        String strand,
        int version,
        Instant submittedAt,
        Instant lastChangedAt,
        String language,
        String title,
        String summary,
        List<String> goals,
        Organisation lead,
        HolderKind leadHolderKind,
        String leadDevelopmentStage,
        List<Member> members,
        List<String> regions,
        List<NumberedPartner> partners,
        Set<String> themes,
        Set<String> managementLevels,
        Set<String> staffGroups,
        Money totalCosts,
        Money ownFunding,
        Money otherIncome,
        Money requestedGrant)
        implements PublicEvent {

    static ApplicationSubmitted of(
            Application application, Submission submission, Funding funding, OrganisationNumbers numbers) {
        ApplicationContent content = submission.content();
        return new ApplicationSubmitted(
                application.id(),
                application.agency(),
                application.eventRevision(),
                application.callId(),
                application.caseNumber(),
                application.strand(),
                submission.number(),
                submission.submittedAt(),
                submission.lastChangedAt().orElse(null),
                languageOf(content),
                content.basics().title(),
                content.basics().summary(),
                content.basics().goals(),
                Organisation.of(submission.parties().lead()),
                submission.parties().lead().holderKind(),
                content.consortium().leadDevelopmentStage(),
                content.consortium().members().stream()
                        .map(member -> Member.of(
                                member,
                                submission.parties().member(member.businessId()),
                                numbers.ofMember(member.businessId())))
                        .toList(),
                submission.parties().regions(),
                content.partners().partners().stream()
                        .map(partner -> NumberedPartner.of(partner, numbers.ofPartner(partner)))
                        .toList(),
                content.basics().themes(),
                content.basics().managementLevels(),
                content.basics().staffGroups(),
                funding.totalCosts(),
                funding.ownFunding(),
                funding.otherIncome(),
                funding.requestedGrant());
    }

    private static String languageOf(ApplicationContent content) {
        Contact contact = content.contacts().contactPerson();
        return contact == null ? null : contact.language();
    }

    @Override
    public String type() {
        return "fi.verkosto.application.submitted.v1";
    }

    @Override
    public UUID subject() {
        return applicationId;
    }

    record Organisation(String businessId, String name, String nameSv, String homeRegion) {

        static Organisation of(Party party) {
            return new Organisation(party.businessId(), party.nameFi(), party.nameSv(), party.homeRegion());
        }
    }

    record Member(
            String businessId,
            String name,
            String nameSv,
            HolderKind holderKind,
            String homeRegion,
            String role,
            String developmentStage,
            String tasks,
            Integer number) {

        static Member of(ConsortiumMember member, Party party, Integer number) {
            return new Member(
                    party.businessId(),
                    party.nameFi(),
                    party.nameSv(),
                    party.holderKind(),
                    party.homeRegion(),
                    member.role(),
                    member.developmentStage(),
                    member.tasks(),
                    number);
        }
    }

    record NumberedPartner(String name, String businessId, String kind, Integer number) {

        static NumberedPartner of(Partner partner, Integer number) {
            return new NumberedPartner(partner.name(), partner.businessId(), partner.kind(), number);
        }
    }
}
