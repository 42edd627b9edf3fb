/** The embedded demo: invented people, and their dossiers played through the gate. Does nothing without anyqtama.demo. */
package kz.anyqtama.demo;
