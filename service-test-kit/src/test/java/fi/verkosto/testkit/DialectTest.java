package fi.verkosto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;

class DialectTest {

    @Test
    void refusesBodiesWithoutAType() {
        var refused = Dialect.everyBodyHasAType()
                .evaluate(new ClassFileImporter().importClasses(Untyped.class))
                .getFailureReport()
                .getDetails();

        assertThat(refused).hasSize(3);
    }

    @Test
    void takesBodiesWithTheirType() {
        var evaluated = Dialect.everyBodyHasAType().evaluate(new ClassFileImporter().importClasses(Typed.class));

        assertThat(evaluated.hasViolation()).isFalse();
    }

    static class Untyped {

        @GET
        public Response response() {
            return null;
        }

        @GET
        public Object anything() {
            return null;
        }

        @GET
        @SuppressWarnings("rawtypes")
        public RestResponse raw() {
            return null;
        }
    }

    static class Typed {

        @GET
        public List<String> body() {
            return List.of();
        }

        @GET
        @Produces(MediaType.WILDCARD)
        public Response file() {
            return null;
        }

        @GET
        public RestResponse<List<String>> withHeaders() {
            return null;
        }
    }
}
