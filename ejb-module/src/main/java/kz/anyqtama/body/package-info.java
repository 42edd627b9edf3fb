/** Local executive bodies: their names, hours and predecessors, each with its dates. */
package kz.anyqtama.body;
