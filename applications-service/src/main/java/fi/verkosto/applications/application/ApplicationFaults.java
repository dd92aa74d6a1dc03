package fi.verkosto.applications.application;

import fi.verkosto.api.Fault;
import fi.verkosto.api.LocalizedText;
import fi.verkosto.api.Money;
import fi.verkosto.applications.call.CallTerms;
import fi.verkosto.applications.call.PartnerKind;
import fi.verkosto.applications.call.StrandKind;
import fi.verkosto.applications.provider.BusinessId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything that keeps an application from being submitted, with where and why. */
final class ApplicationFaults {

    private static final String ATOM = "[\\w!#$%&'*+/=?^`{|}~-]+";
    private static final String LABEL = "[\\p{L}\\d]([\\p{L}\\d-]{0,61}[\\p{L}\\d])?";

    /** Stricter than Bean Validation's rule, which the mail goes by: an address that fails there gets no receipt. */
    private static final Pattern EMAIL =
            Pattern.compile("(?=[^@]{1,64}@)" + ATOM + "(\\." + ATOM + ")*@(" + LABEL + "\\.)+[\\p{L}\\d]{2,63}");

    /** The largest sum that {@link Money} holds: what is more could be submitted, but no service could read it. */
    private static final Money LARGEST_SUM = Money.euros("999999999999.99");

    private static final LocalizedText REQUIRED =
            new LocalizedText("Tieto puuttuu", "Uppgiften saknas", "A value is required");

    private final List<Fault> faults = new ArrayList<>();
    private final ApplicationContent content;
    private final CallTerms terms;
    private final Set<String> consortium = new HashSet<>();

    private ApplicationFaults(ApplicationContent content, CallTerms terms, String lead) {
        this.content = content;
        this.terms = terms;
        consortium.add(lead);
    }

    static boolean isMailAddress(String text) {
        return text != null && EMAIL.matcher(text).matches();
    }

    static List<Fault> of(Application application, CallTerms terms) {
        ApplicationFaults found = new ApplicationFaults(application.content(), terms, application.leadOrganisation());
        found.checkTexts();
        found.checkMembers();
        found.checkPartners();
        found.checkContacts();
        found.checkBudget();
        boolean isNetwork = terms.strand(application.strand())
                .filter(strand -> strand.kind() == StrandKind.NETWORK)
                .isPresent();
        if (isNetwork) {
            found.checkNetwork();
        }
        return List.copyOf(found.faults);
    }

    private void checkTexts() {
        require("/basics/title", content.basics().title());
        require("/basics/summary", content.basics().summary());
        require("/consortium/leadName", content.consortium().leadName());
    }

    private void checkMembers() {
        List<ConsortiumMember> members = content.consortium().members();
        for (int i = 0; i < members.size(); i++) {
            ConsortiumMember member = members.get(i);
            String at = "/consortium/members/" + i;
            require(at + "/name", member.name());
            require(at + "/role", member.role());
            requireValue(at + "/developmentStage", member.developmentStage());
            checkBusinessId(at + "/businessId", member.businessId());
        }
    }

    private void checkBusinessId(String at, String businessId) {
        if (!BusinessId.isValid(businessId)) {
            add(at, "business-id", "Y-tunnus ei ole oikea", "FO-numret är inte rätt", "This is no business ID");
        } else if (!consortium.add(businessId)) {
            add(
                    at,
                    "distinct",
                    "Sama organisaatio on mukana kahdesti",
                    "Samma organisation är med två gånger",
                    "The same organisation takes part twice");
        }
    }

    private void checkPartners() {
        List<Partner> partners = content.partners().partners();
        for (int i = 0; i < partners.size(); i++) {
            require("/partners/partners/" + i + "/name", partners.get(i).name());
            requireValue("/partners/partners/" + i + "/kind", partners.get(i).kind());
        }
    }

    private void checkNetwork() {
        requireSome("/consortium/members", content.consortium().members());
        requireSome("/basics/themes", content.basics().themes());
        requireSome("/basics/managementLevels", content.basics().managementLevels());
        Set<PartnerKind> missing = EnumSet.allOf(PartnerKind.class);
        content.partners().partners().forEach(partner -> missing.remove(partner.kind()));
        if (!missing.isEmpty()) {
            add(
                    "/partners/partners",
                    "partner-kinds",
                    "Kumppaneita puuttuu: " + missing,
                    "Det saknas samarbetsparter: " + missing,
                    "Kinds of partners are missing: " + missing);
        }
    }

    private void checkContacts() {
        Contacts contacts = content.contacts();
        requireValue("/contacts/contactPerson", contacts.contactPerson());
        checkContact("/contacts/contactPerson", contacts.contactPerson());
        checkContact("/contacts/backupContact", contacts.backupContact());
    }

    private void checkContact(String at, Contact contact) {
        if (contact == null) {
            return;
        }
        require(at + "/name", contact.name());
        require(at + "/language", contact.language());
        if (!isMailAddress(contact.email())) {
            add(
                    at + "/email",
                    "email",
                    "Sähköpostiosoite ei ole oikea",
                    "E-postadressen är inte rätt",
                    "This is no e-mail address");
        }
    }

    private void checkBudget() {
        Budget budget = content.budget();
        requireSome("/budget/lines", budget.lines());
        for (int i = 0; i < budget.lines().size(); i++) {
            checkLine("/budget/lines/" + i, budget.lines().get(i));
        }
        Funding funding = Funding.of(budget, terms.ownFundingPercent());
        if (funding.totalCosts().compareTo(LARGEST_SUM) > 0) {
            add(
                    "/budget/lines",
                    "largest-sum",
                    "Kustannukset ovat yhteensä liian suuret",
                    "Kostnaderna är sammanlagt för stora",
                    "The costs are too large in all");
        }
        Money grant = funding.requestedGrant();
        if (grant.isNegative() || (!budget.lines().isEmpty() && grant.compareTo(Money.ZERO) == 0)) {
            add(
                    "/budget/incomes",
                    "leaves-a-grant",
                    "Omarahoitus ja muut tulot kattavat jo kaikki kustannukset",
                    "Egenfinansieringen och övriga inkomster täcker redan alla kostnader",
                    "Own funding and other income cover all costs already");
        }
    }

    private void checkLine(String at, BudgetLine line) {
        if (!consortium.contains(line.businessId())) {
            add(
                    at + "/businessId",
                    "consortium-member",
                    "Organisaatio ei kuulu verkostoon",
                    "Organisationen hör inte till nätverket",
                    "The organisation does not belong to the consortium");
        }
        if (!terms.hasCostCategory(line.costCategory())) {
            add(
                    at + "/costCategory",
                    "cost-category",
                    "Haussa ei ole tällaista menoluokkaa",
                    "Utlysningen har ingen sådan utgiftsklass",
                    "The call has no such cost category");
        }
        if (line.amount() == null || line.amount().compareTo(Money.ZERO) <= 0) {
            add(
                    at + "/amount",
                    "positive-sum",
                    "Summan on oltava suurempi kuin nolla",
                    "Summan måste vara större än noll",
                    "The sum must be more than zero");
        }
    }

    private void require(String at, String text) {
        requireValue(at, text == null || text.isBlank() ? null : text);
    }

    private void requireSome(String at, Collection<?> values) {
        requireValue(at, values.isEmpty() ? null : values);
    }

    private void requireValue(String at, Object value) {
        if (value == null) {
            faults.add(new Fault(at, "required", REQUIRED));
        }
    }

    private void add(String at, String rule, String fi, String sv, String en) {
        faults.add(Fault.at(at, rule, fi, sv, en));
    }
}
