/** Parts of the documentation that are read from the code: made by {@code -Danyqtama.docs=write}, else compared. */
package kz.anyqtama.docs;
