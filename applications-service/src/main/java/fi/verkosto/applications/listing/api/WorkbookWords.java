package fi.verkosto.applications.listing.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.CostCategory;
import fi.verkosto.applications.call.terms.Strand;
import fi.verkosto.applications.listing.ListedApplication;
import fi.verkosto.applications.listing.ProviderNames.Named;
import fi.verkosto.applications.provider.Region;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the workbook calls things: names in the language of its reader, beside the codes and identifiers. What has no name is
 * called by its code.
 */
record WorkbookWords(Locale language, CallTerms terms, Map<String, Named> providers) {

    String in(LocalizedText text) {
        return text.in(language);
    }

    String strand(String code) {
        return terms.strand(code).map(Strand::names).map(this::in).orElse(code);
    }

    String costCategory(String code) {
        return terms.costCategories().stream()
                .filter(category -> category.code().equals(code))
                .map(CostCategory::names)
                .map(this::in)
                .findFirst()
                .orElse(code);
    }

    /** Null for an organisation that is not in the register. */
    String provider(String businessId) {
        Named named = providers.get(businessId);
        if (named == null) {
            return null;
        }
        return language.getLanguage().equals("sv") ? named.nameSv() : named.nameFi();
    }

    String region(String code) {
        return Region.of(code).map(region -> in(region.names())).orElse(code);
    }

    /** Null for an organisation that is not in the register. */
    String homeRegion(String businessId) {
        Named named = providers.get(businessId);
        return named == null ? null : region(named.region());
    }

    /** Every one with its business ID: there are several of a name. */
    String organisations(ListedApplication row) {
        return row.organisations().stream()
                .map(businessId -> {
                    String name = provider(businessId);
                    return name == null ? businessId : name + " (" + businessId + ")";
                })
                .collect(Collectors.joining("; "));
    }
}
