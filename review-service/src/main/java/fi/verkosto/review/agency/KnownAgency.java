package fi.verkosto.review.agency;

import fi.verkosto.api.refusal.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An agency as far as letters speak of it, from the events of the applications service. */
@Entity
@Table(name = "known_agency")
public class KnownAgency {

    @Id
    @Column(name = "business_id")
    private String businessId;

    /** Of what is known. */
    private long revision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false)
    private LocalizedText names;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false)
    private Letterhead letterhead;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_delivery", nullable = false)
    private DecisionDelivery decisionDelivery;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_mails", nullable = false)
    private DecisionMails decisionMails;

    protected KnownAgency() {}

    KnownAgency(ToldAgency told) {
        businessId = told.businessId();
        learn(told);
    }

    /** The highest revision holds, in whatever order they come. */
    final void learn(ToldAgency told) {
        if (told.revision() >= revision) {
            revision = told.revision();
            names = told.names();
            letterhead = told.letterhead();
            decisionDelivery = told.decisionDelivery();
            decisionMails = told.decisionMails();
        }
    }

    public String businessId() {
        return businessId;
    }

    public LocalizedText names() {
        return names;
    }

    public Letterhead letterhead() {
        return letterhead;
    }

    public DecisionDelivery decisionDelivery() {
        return decisionDelivery;
    }

    public boolean attachesLetters() {
        return decisionMails == DecisionMails.ATTACHED;
    }
}
