/** What guards every answer and every call, whoever signed in: headers, cookies, addresses, the session's JSON door. */
package kz.anyqtama.web.security;
