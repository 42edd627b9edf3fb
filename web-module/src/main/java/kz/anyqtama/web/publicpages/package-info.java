/** Pages for everybody: points and terms worked out in advance, and the check of a certificate. */
package kz.anyqtama.web.publicpages;
