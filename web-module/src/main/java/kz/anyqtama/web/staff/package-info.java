/**
 * Pages of the staff of a local executive body and of the Commission: work list, case, meetings, register. A page bean
 * holds what its form holds and sends one act through the gate; what may be sent is told by the table of acts.
 */
package kz.anyqtama.web.staff;
