/** Who may do what where: accounts, roles with their bodies and dates, substitutes, and what a right is about. */
package kz.anyqtama.access;
