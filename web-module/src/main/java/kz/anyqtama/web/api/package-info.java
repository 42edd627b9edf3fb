/**
 * The public API: what the law says about terms, validity, points and the list, for anybody, without a login. Every
 * error is a problem document (RFC 9457) in the caller's language.
 */
package kz.anyqtama.web.api;
