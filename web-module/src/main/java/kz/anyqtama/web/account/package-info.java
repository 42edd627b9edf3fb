/** Opening, recovering and keeping an account; the applicant's pages. */
package kz.anyqtama.web.account;
