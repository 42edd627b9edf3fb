/** The body's decision and its result (R11-R15, F3). */
package kz.anyqtama.casework.deciding;
