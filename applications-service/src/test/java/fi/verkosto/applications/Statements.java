package fi.verkosto.applications;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The statements that Hibernate sends, whoever asks for them. */
@Default
@PersistenceUnitExtension
@ApplicationScoped
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final transient Queue<String> sent = new ConcurrentLinkedQueue<>();

    @Override
    public String inspect(String sql) {
        sent.add(sql);
        return sql;
    }

    public List<String> during(Runnable work) {
        sent.clear();
        work.run();
        return List.copyOf(sent);
    }

    public long of(Runnable work) {
        return during(work).size();
    }
}
