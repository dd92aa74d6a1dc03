package fi.verkosto.applications.provider;

/** What kind of organisation holds a licence to provide education (järjestämislupa). */
public enum HolderKind {
    MUNICIPALITY,
    JOINT_AUTHORITY,
    ASSOCIATION,
    FOUNDATION,
    LIMITED_COMPANY,
    STATE
}
