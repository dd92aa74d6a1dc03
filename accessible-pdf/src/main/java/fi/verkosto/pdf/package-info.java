/** Pages as accessible PDF (docs/adr/0079-accessible-pdf.md). */
package fi.verkosto.pdf;
