/** Pages of the system administrator: accounts, their roles, and what is done to them through the gate. */
package kz.anyqtama.web.admin;
