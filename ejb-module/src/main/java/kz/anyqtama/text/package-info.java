/** Texts in three languages and their alphabetical order. Knows nothing of the rest. */
package kz.anyqtama.text;
