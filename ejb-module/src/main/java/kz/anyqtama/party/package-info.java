/** Who takes part: identification numbers, nationalities, sex as documents state it. */
package kz.anyqtama.party;
