/** Where the time comes from. */
package kz.anyqtama.time;
