/** The list of priority sectors, activities and occupations in demand (L), by edition. */
package kz.anyqtama.prioritylist;
