/** From the draft to the registered application (R3, S7, S8, F1). */
package kz.anyqtama.casework.applying;
