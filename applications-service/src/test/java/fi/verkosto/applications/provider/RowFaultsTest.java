package fi.verkosto.applications.provider;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.BusinessId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file says, a row is either taken or refused with a reason. */
class RowFaultsTest {

    @Property(tries = 300)
    void takesOrRefusesEveryRow(@ForAll("rows") List<ProviderRow> rows) {
        Comparison comparison = Comparison.of(rows, Map.of());

        assertThat(comparison.added().size() + comparison.refused().size()).isEqualTo(rows.size());
        assertThat(comparison.refused()).allMatch(refused -> !refused.faults().isEmpty());
        assertThat(comparison.added())
                .extracting(added -> added.data().businessId())
                .doesNotHaveDuplicates();
        assertThat(comparison.added())
                .allMatch(added -> BusinessId.isValid(added.data().businessId())
                        && Region.of(added.data().homeRegion()).isPresent()
                        && Optional.ofNullable(added.data().licenceTo())
                                .filter(to -> to.isBefore(added.data().licenceFrom()))
                                .isEmpty());
    }

    @Property(tries = 300)
    void changesNothingWhenTheSameFileComesAgain(@ForAll("rows") List<ProviderRow> rows) {
        Comparison first = Comparison.of(rows, Map.of());
        Map<String, ProviderData> register = first.added().stream()
                .collect(java.util.stream.Collectors.toMap(added -> added.data().businessId(), Comparison.Added::data));

        Comparison again = Comparison.of(rows, register);

        assertThat(again.added()).isEmpty();
        assertThat(again.changed()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(first.added().size());
        assertThat(again.refused()).isEqualTo(first.refused());
    }

    @Provide
    Arbitrary<List<ProviderRow>> rows() {
        Arbitrary<String> ids = Arbitraries.of(
                "0502454-6", "0992445-3", "0208201-1", "0211675-2", "0502454-7", "0000000-0", "", " 0204819-8 ", null);
        Arbitrary<String> names = Arbitraries.of("Opisto", "Ä", "", " ", "a\tb", "x".repeat(201), null);
        Arbitrary<String> kinds = Arbitraries.of("STATE", "FOUNDATION", "state", null);
        Arbitrary<String> regions = Arbitraries.of(
                IntStream.rangeClosed(0, 22).mapToObj("%02d"::formatted).toList());
        Arbitrary<String> days =
                Arbitraries.of("2018-01-01", "2018-02-29", LocalDate.MAX.toString(), "1.1.2018", "", null);
        Arbitrary<String> emails = Arbitraries.of("a@b.example", "a@b", "@", "a b@c.d", null);
        return Combinators.combine(
                        ids, names, kinds, regions, days, days, emails, Arbitraries.of("fi", "sv", "en", null))
                .as((id, name, kind, region, from, to, email, language) ->
                        new ProviderRow(1, id, name, null, kind, region, from, to, email, language))
                .list()
                .ofMaxSize(8);
    }
}
