/** How published reference data come from the database into immutable values, and how long these are held. */
package kz.anyqtama.reference;
