package fi.verkosto.applications.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An administrator takes a file into the register: all of it or, if a row is refused, nothing. */
@ApplicationScoped
public class ImportProviders {

    private final Providers providers;
    private final ProviderImports imports;
    private final NewImports newImports;
    private final Event<RegisterChanged> registerChanged;

    ImportProviders(
            Providers providers,
            ProviderImports imports,
            NewImports newImports,
            Event<RegisterChanged> registerChanged) {
        this.providers = providers;
        this.imports = imports;
        this.newImports = newImports;
        this.registerChanged = registerChanged;
    }

    /** What taking the file would do now. */
    @Transactional
    public Comparison compare(List<ProviderRow> rows) {
        return compare(rows, register());
    }

    /**
     * Takes the file. Imports wait for each other, so that each compares with what the one before it left.
     *
     * @return what was done; nothing, if it refuses any row
     */
    @Transactional
    public Result take(List<ProviderRow> rows) {
        imports.lock();
        Map<String, Provider> register = register();
        Comparison comparison = compare(rows, register);
        if (!comparison.refused().isEmpty()) {
            return new Result.Refused(comparison);
        }
        ProviderImport done = newImports.of(comparison);
        imports.add(done);
        comparison.added().forEach(added -> add(added, done));
        comparison
                .changed()
                .forEach(changed -> change(register.get(changed.data().businessId()), changed, done));
        providers.flush();
        registerChanged.fire(new RegisterChanged());
        return new Result.Taken(done, comparison);
    }

    private void add(Comparison.Added added, ProviderImport origin) {
        Provider provider = Provider.registered(added.data(), origin.importedAt());
        providers.add(provider);
        imports.add(new ProviderChange(
                provider.businessId(),
                provider.version(),
                origin,
                ProviderChange.Kind.ADDED,
                FieldChange.ofNew(added.data())));
    }

    private void change(Provider provider, Comparison.Changed changed, ProviderImport origin) {
        provider.take(changed.data(), origin.importedAt());
        imports.add(new ProviderChange(
                provider.businessId(), provider.version() + 1, origin, ProviderChange.Kind.CHANGED, changed.fields()));
    }

    private Map<String, Provider> register() {
        return providers.all().stream().collect(Collectors.toMap(Provider::businessId, Function.identity()));
    }

    private static Comparison compare(List<ProviderRow> rows, Map<String, Provider> register) {
        Map<String, ProviderData> before =
                register.values().stream().collect(Collectors.toMap(Provider::businessId, Provider::data));
        return Comparison.of(rows, before);
    }

    /** How an import ended. */
    public sealed interface Result {

        /** The register is now as the file says. */
        record Taken(ProviderImport done, Comparison comparison) implements Result {}

        /** The register is as it was. */
        record Refused(Comparison comparison) implements Result {}
    }
}
