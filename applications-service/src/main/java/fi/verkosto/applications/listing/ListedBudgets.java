package fi.verkosto.applications.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The budgets of applications as rows, as they were submitted last. */
@ApplicationScoped
public class ListedBudgets {

    private static final String ITEMS = """
            select s.application_id, 'COST' as kind, item ->> 'businessId' as organisation,
                item ->> 'costCategory' as category, (item #>> '{amount,amount}')::numeric as amount
            from application a join submission s on s.application_id = a.id and s.number = a.submissions,
                jsonb_array_elements(s.content #> '{budget,lines}') item
            where a.id = any (?)
            union all
            select s.application_id, income.kind, item ->> 'businessId', null, income.amount
            from application a join submission s on s.application_id = a.id and s.number = a.submissions,
                jsonb_array_elements(s.content #> '{budget,incomes}') item,
                lateral (values ('OWN_FUNDING', (item #>> '{ownFunding,amount}')::numeric),
                                ('OTHER_INCOME', (item #>> '{otherIncome,amount}')::numeric)) income (kind, amount)
            where a.id = any (?) and income.amount is not null""";

    private final DataSource database;

    ListedBudgets(DataSource database) {
        this.database = database;
    }

    /** What each of them has, costs first. */
    public Map<UUID, List<Item>> of(List<UUID> applications) {
        Map<UUID, List<Item>> found = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ITEMS)) {
            for (int place = 1; place <= 2; place++) {
                statement.setArray(place, connection.createArrayOf("uuid", applications.toArray()));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getObject("application_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Item(
                                    Kind.valueOf(row.getString("kind")),
                                    row.getString("organisation"),
                                    row.getString("category"),
                                    row.getBigDecimal("amount")));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The budgets could not be listed", e);
        }
    }

    /** What an item of a budget is. */
    public enum Kind {
        COST,
        OWN_FUNDING,
        OTHER_INCOME
    }

    /**
     * One sum of a budget.
     *
     * @param organisation business ID of whose it is
     * @param category code of a cost category; null for what comes in
     */
    public record Item(Kind kind, String organisation, String category, BigDecimal amount) {}
}
