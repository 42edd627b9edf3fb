/** Working days and hours, the moment of registration (S7), and the arithmetic of terms in working days (R7, R11, S3). */
package kz.anyqtama.calendar;
