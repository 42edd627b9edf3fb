/**
 * Editions of the Rules and of the standard as data: terms, points, periods of validity, refusal grounds, required
 * documents, each with its paragraph, and what follows from them by calculation alone.
 */
package kz.anyqtama.regulation;
