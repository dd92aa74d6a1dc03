package fi.verkosto.applications.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** An organisation that holds or held a licence to provide education. Never deleted: applications refer to it. */
@Entity
public class Provider {

    @Id
    @Column(name = "business_id")
    private String businessId;

    @Version
    private long version;

    @Column(name = "name_fi")
    private String nameFi;

    @Column(name = "name_sv")
    private String nameSv;

    @Enumerated(EnumType.STRING)
    @Column(name = "holder_kind")
    private HolderKind holderKind;

    @Column(name = "home_region")
    private String homeRegion;

    @Column(name = "licence_from")
    private LocalDate licenceFrom;

    @Column(name = "licence_to")
    private LocalDate licenceTo;

    private String email;
    private String language;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Provider() {}

    static Provider registered(ProviderData data, Instant now) {
        Provider provider = new Provider();
        provider.businessId = data.businessId();
        provider.take(data, now);
        return provider;
    }

    void take(ProviderData data, Instant now) {
        nameFi = data.nameFi();
        nameSv = data.nameSv();
        holderKind = data.holderKind();
        homeRegion = data.homeRegion();
        licenceFrom = data.licenceFrom();
        licenceTo = data.licenceTo();
        email = data.email();
        language = data.language();
        searchText = searchable(nameFi + "\n" + nameSv + "\n" + businessId);
        changedAt = now;
    }

    /** The database's own lower case depends on how it was set up. */
    static String searchable(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    ProviderData data() {
        return new ProviderData(
                businessId, nameFi, nameSv, holderKind, homeRegion, licenceFrom, licenceTo, email, language);
    }

    /** Whether the licence is valid on the day, its first and last day included. */
    public boolean licensedOn(LocalDate day) {
        return !day.isBefore(licenceFrom) && (licenceTo == null || !day.isAfter(licenceTo));
    }

    public String businessId() {
        return businessId;
    }

    public long version() {
        return version;
    }

    /** In the given language; the register has no English names. */
    public String nameIn(Locale language) {
        return language.getLanguage().equals("sv") ? nameSv : nameFi;
    }

    public String nameFi() {
        return nameFi;
    }

    /** The Finnish name where the organisation has no Swedish one. */
    public String nameSv() {
        return nameSv;
    }

    public HolderKind holderKind() {
        return holderKind;
    }

    /** Code of the {@link Region}. */
    public String homeRegion() {
        return homeRegion;
    }

    public LocalDate licenceFrom() {
        return licenceFrom;
    }

    public Optional<LocalDate> licenceTo() {
        return Optional.ofNullable(licenceTo);
    }

    /** An address of the organisation, for mails; not for the public. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** Of mails to the organisation: fi or sv. */
    public String language() {
        return language;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
