package fi.verkosto.notification.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Who is an officer of which call, as the last published terms of the call have it. */
@ApplicationScoped
public class CallOfficers {

    private static final String IS_OFFICER = """
            select exists (
                select from (
                    select call.data from public_event application join public_event call
                      on call.type = 'fi.verkosto.call.published.v1'
                     and call.subject = application.data::jsonb ->> 'callId'
                    where application.type = 'fi.verkosto.application.submitted.v1' and application.subject = ?
                    order by call.position desc
                    limit 1) last
                where last.data::jsonb -> 'staff' @> jsonb_build_array(jsonb_build_object('person', ?, 'role', 'OFFICER')))""";

    private final DataSource database;

    CallOfficers(DataSource database) {
        this.database = database;
    }

    /** Nobody is, before an application was submitted: until then it does not exist for the agency. */
    public boolean include(String person, UUID applicationId) {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(IS_OFFICER)) {
            read.setString(1, applicationId.toString());
            read.setString(2, person);
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The staff of a call could not be read", e);
        }
    }
}
