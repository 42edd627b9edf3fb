/**
 * The Commission at work (R6, R8-R10): a meeting with its members and its agenda, and for each applicant the
 * assessment, the ballot and the protocol.
 */
package kz.anyqtama.commission;
