/** The one way in: a credential becomes a session, a session a caller with roles. */
package kz.anyqtama.web.login;
