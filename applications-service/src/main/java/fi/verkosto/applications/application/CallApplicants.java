package fi.verkosto.applications.application;

import fi.verkosto.applications.call.revision.StrandsInUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Tells calls which of their strands have applications, drafts included. */
@ApplicationScoped
class CallApplicants implements StrandsInUse {

    private final EntityManager entities;

    CallApplicants(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean isCompeted(UUID callId) {
        return entities.createQuery(
                        "select exists (from Application a where a.callId = :call and a.submissions > 0"
                                + " and a.state <> WITHDRAWN)",
                        Boolean.class)
                .setParameter("call", callId)
                .getSingleResult();
    }

    @Override
    public Set<String> of(UUID callId) {
        return new TreeSet<>(
                entities.createQuery("select distinct a.strand from Application a where a.callId = :call", String.class)
                        .setParameter("call", callId)
                        .getResultList());
    }
}
