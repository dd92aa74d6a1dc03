package fi.verkosto.applications.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** The names of all providers that there are; some hundreds. */
@ApplicationScoped
public class ProviderNames {

    private final DataSource database;

    ProviderNames(DataSource database) {
        this.database = database;
    }

    /** By business ID. */
    public Map<String, Named> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select business_id, name_fi, name_sv, home_region from provider");
                ResultSet row = statement.executeQuery()) {
            Map<String, Named> found = new HashMap<>();
            while (row.next()) {
                found.put(row.getString(1), new Named(row.getString(2), row.getString(3), row.getString(4)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The providers could not be named", e);
        }
    }

    /**
     * One of them.
     *
     * @param region code of the home region
     */
    public record Named(String nameFi, String nameSv, String region) {}
}
