package fi.verkosto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import fi.verkosto.api.request.Caller;
import fi.verkosto.api.request.Versions;
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

    @Test
    void refusesRolesAndVersionsThatAreAskedForAnywhere() {
        var classes = new ClassFileImporter().importClasses(UseCase.class, SomethingAccess.class, SomethingSteps.class);

        var roles = Dialect.accessAloneAsksForRoles().evaluate(classes).getFailureReport();
        var versions = Dialect.stepsAloneAskForVersions().evaluate(classes).getFailureReport();

        assertThat(roles.getDetails())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("UseCase.begin"));
        assertThat(versions.getDetails())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("UseCase.begin"));
    }

    static class UseCase {

        void begin(Caller caller, String ifMatch) {
            if (caller.has("officer")) {
                Versions.check(ifMatch, 1);
                Versions.check(ifMatch, 1, () -> "the present one");
            }
        }
    }

    static class SomethingAccess {

        boolean mayRead(Caller caller) {
            return caller.has("officer") || caller.isOf("0502454-6");
        }
    }

    static class SomethingSteps {

        void begin(String ifMatch) {
            Versions.check(ifMatch, 1);
        }
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
