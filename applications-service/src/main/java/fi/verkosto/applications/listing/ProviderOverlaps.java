package fi.verkosto.applications.listing;

import fi.verkosto.applications.application.ApplicationState;
import fi.verkosto.applications.listing.ProviderOverlap.Overlapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The providers that are in several applications of a call. */
@ApplicationScoped
public class ProviderOverlaps {

    private static final String OVERLAPS = """
            select o.organisation, o.number, p.name_fi, p.name_sv
            from (select organisation, count(*) as number from application_party
                where call_id = ? and living and application_id <> all (?) and organisation > ?
                group by organisation having count(*) > 1 order by organisation limit ?) o
            left join provider p on p.business_id = o.organisation order by o.organisation""";

    private static final String APPLICATIONS = """
            select a.id, a.case_number, a.title, a.strand, a.state
            from application_party p join application a on a.id = p.application_id
            where p.call_id = ? and p.organisation = ? and p.living and a.id <> all (?)
            order by p.application_id limit 100""";

    private final DataSource database;

    ProviderOverlaps(DataSource database) {
        this.database = database;
    }

    /** In the order of business IDs, without the applications left out. */
    public List<ProviderOverlap> page(UUID callId, Set<UUID> leftOut, String after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement overlaps = connection.prepareStatement(OVERLAPS);
                PreparedStatement applications = connection.prepareStatement(APPLICATIONS)) {
            Array without = connection.createArrayOf("uuid", leftOut.toArray());
            overlaps.setObject(1, callId);
            overlaps.setArray(2, without);
            overlaps.setString(3, after);
            overlaps.setInt(4, limit);
            applications.setArray(3, without);
            List<ProviderOverlap> found = new ArrayList<>();
            try (ResultSet row = overlaps.executeQuery()) {
                while (row.next()) {
                    found.add(new ProviderOverlap(
                            row.getString(1),
                            row.getString(3),
                            row.getString(4),
                            row.getInt(2),
                            applicationsOf(applications, callId, row.getString(1))));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The overlaps could not be listed", e);
        }
    }

    private static List<Overlapping> applicationsOf(PreparedStatement select, UUID callId, String organisation)
            throws SQLException {
        select.setObject(1, callId);
        select.setString(2, organisation);
        List<Overlapping> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Overlapping(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        ApplicationState.valueOf(row.getString(5))));
            }
        }
        return found;
    }
}
