package fi.verkosto.applications.content;

import fi.verkosto.api.text.SingleLine;
import fi.verkosto.applications.call.terms.PartnerKind;
import jakarta.validation.constraints.Size;

/** Somebody outside the consortium whom the project works with. */
public record Partner(@Size(max = 200) @SingleLine String name, PartnerKind kind) {}
