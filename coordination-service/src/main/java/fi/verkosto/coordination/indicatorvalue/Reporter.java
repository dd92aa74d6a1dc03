package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.indicator.ResponsibleRole;

/**
 * Who reports for the network.
 *
 * @param organisation its business ID
 * @param role of it in the network
 */
record Reporter(String organisation, ResponsibleRole role) {}
