/** The certificate: its number, holder, occupation, validity and ending; the register and the public check. */
package kz.anyqtama.certificate;
