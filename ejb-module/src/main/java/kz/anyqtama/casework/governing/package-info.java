/** Acts of the system administrator on accounts: who is there, in which role, where, and whose substitute. */
package kz.anyqtama.casework.governing;
