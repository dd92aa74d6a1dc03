package fi.verkosto.coordination.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of a network reports its value. */
@Schema(
        name = "ResponsibleRole",
        description =
                "LEAD: the organisation of the lead alone; MEMBER: any organisation of the network, the lead's among them")
public enum ResponsibleRole {
    LEAD,
    MEMBER
}
