/** The Commission's work as acts: meeting, agenda, assessment, votes, protocol, recommendation (R6, R8-R10). */
package kz.anyqtama.casework.assessing;
