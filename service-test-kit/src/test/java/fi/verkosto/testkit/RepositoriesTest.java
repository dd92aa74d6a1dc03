package fi.verkosto.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

class RepositoriesTest {

    @Test
    void holdEveryEntityOnce() {
        assertThatCode(() -> Repositories.everyEntityHasOne(classes(Thing.class, Things.class, Things.Stored.class)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Repositories.everyEntityHasOne(classes(Thing.class)))
                .hasMessageContaining(Thing.class.getName());
        assertThatThrownBy(() -> Repositories.everyEntityHasOne(
                        classes(Thing.class, Things.class, Things.Stored.class, Everything.class)))
                .hasMessageContaining(Thing.class.getName());
    }

    @Test
    void offerNobodyElseWhatPanacheCanDo() {
        assertThat(refused(Repositories.offerTheirOwnQuestions(), Everything.class))
                .hasSize(1);
        assertThat(refused(Repositories.offerTheirOwnQuestions(), Things.Stored.class))
                .isEmpty();
    }

    @Test
    void aloneAskASessionForEntities() {
        assertThat(refused(Repositories.aloneKnowEntities(), Things.class, Things.Stored.class, Rows.class))
                .isEmpty();
        assertThat(refused(Repositories.aloneKnowEntities(), PastThem.class)).hasSize(3);
    }

    @Test
    void areSoInTheAuditTrail() {
        JavaClasses audit = new ClassFileImporter().importPackages("fi.verkosto.audit");

        Repositories.everyEntityHasOne(audit);
        Repositories.offerTheirOwnQuestions().check(audit);
        Repositories.aloneKnowEntities().check(audit);
    }

    private static List<String> refused(ArchRule rule, Class<?>... types) {
        return rule.evaluate(classes(types)).getFailureReport().getDetails();
    }

    private static JavaClasses classes(Class<?>... types) {
        return new ClassFileImporter().importClasses(types);
    }

    @Entity
    static class Thing {}

    public static class Things {

        private final Stored stored = new Stored();

        void refresh(Thing thing) {
            stored.getSession().refresh(thing);
        }

        private static final class Stored implements PanacheRepositoryBase<Thing, UUID> {}
    }

    public static class Everything implements PanacheRepositoryBase<Thing, UUID> {}

    static class Rows {

        int forget(Session session) {
            return session.createNativeMutationQuery("delete from rows").executeUpdate();
        }
    }

    /** To have a repository beside it does not make one of it. */
    static class PastThem {

        Everything everything;

        void add(Session session, Thing thing) {
            session.persist(thing);
            session.find(Thing.class, UUID.fromString("01890000-0000-7000-8000-000000000001"));
            session.createSelectionQuery("from Thing", Thing.class);
        }
    }
}
