/** What an operator's monitor asks: whether a node lives, and whether it can serve. */
package kz.anyqtama.web.health;
